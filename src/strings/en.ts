/** The few sentences that people outside Word's Vietnamese users meet: the pane cannot start. */
export const en = {
  oldWord: "This version of Word is too old for the drafting pane.",
  oldWordNext: "It needs Word 2021 or later, Microsoft 365, or Word on the web.",
  noWord: "This page opens inside Word, in the pane on the right.",
  noAnswer: "Word does not answer. Your document is untouched. Close this pane and open it again.",
  noOffice: "The connection to Word could not be loaded. Check the network and try again.",
  broken: "The drafting pane has met a problem. Your document is untouched. Try again.",
};
