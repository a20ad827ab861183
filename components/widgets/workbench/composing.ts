/**
 * Is a key part of writing a word of Chinese, Japanese or Korean that is not finished? The system that puts it together then has
 * the key, Ctrl Z and Enter too. Some browsers end the composition before they tell of its last key, and mark that one with 229.
 */
export const isComposing = (event: React.KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;
