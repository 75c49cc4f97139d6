/** The few things that the pane remembers of its user on this machine. Never throws: what cannot be kept is forgotten. */
export interface PaneSettings {
  hintsWereSeen(): boolean;
  keepHintsSeen(): void;
}
