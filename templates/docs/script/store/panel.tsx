/** The panels of what is kept in the browser. */

export { HistoryPanel } from "./history-panel.js";
export { SavedPanel } from "./saved-panel.js";
