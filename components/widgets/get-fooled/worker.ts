import { buffersOf } from '../../gym/protocol';
import { serveWork } from '../../island/worker-runner';
import { createStoryDesk, type StoryRequest, type StoryView } from './desk';

serveWork<StoryRequest, StoryView>(createStoryDesk(), ({ view }) => buffersOf(view));
