/** The panels that the bar opens; they come together, when a reader first touches the bench. */
export { SavedPanel } from './saved-panel';
export { SharePanel } from './share-panel';
export { StartPanel } from './start-panel';
