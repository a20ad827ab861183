import { serveWork } from '../../figure/worker-runner';
import { buffersOf } from '../../gym/protocol';
import { createStoryDesk, type StoryRequest, type StoryView } from './desk';

serveWork<StoryRequest, StoryView>(createStoryDesk(), ({ view }) => buffersOf(view));
