import { describeFolders } from "./expectFloor";

/** The sets of texts that the finder learned from before; `findGaps.corpus.test.ts` holds the newest ones. */
describeFolders([
  /** Written later, by hands that knew no rule either; each set was measured before the rules learned from it. */
  { folder: "hands", least: 18_000, floor: { recall: 0.9985, precision: 0.9985, exact: 0.9989, labels: 0.9384 } },
  /** The same, later still: what everyday papers of offices, schools and companies taught last. */
  { folder: "others", least: 6_000, floor: { recall: 0.9995, precision: 0.9991, exact: 0.9988, labels: 0.9222 } },
  /** Ten sets more: found blind with a recall of 0.9903 and a precision of 0.9937. */
  { folder: "more", least: 4_600, floor: { recall: 0.9993, precision: 0.9985, exact: 0.9997, labels: 0.9295 } },
  /** Three sets more: found blind with a recall of 0.987 and a precision of 0.993. */
  { folder: "later", least: 1_300, floor: { recall: 0.9971, precision: 0.9978, exact: 0.9992, labels: 0.9248 } },
  /** Eighteen sets more, their finished texts harder than any before: found blind with a recall of 0.987 and a precision of 0.972. */
  { folder: "further", least: 7_000, floor: { recall: 0.9992, precision: 0.9957, exact: 0.9994, labels: 0.8976 } },
  /**
   * Sixteen sets of templates, drafts and finished papers as offices send them to one another, with no more look-alikes
   * than stand there by nature: found blind with a recall of 0.990 and a precision of 0.9995.
   */
  { folder: "everyday", least: 6_300, floor: { recall: 0.998, precision: 0.9996, exact: 0.9984, labels: 0.8944 } },
  /**
   * Eighteen sets more. Eight like these, found blind with a recall of 0.993 and a precision of 0.998; ten full of look-alikes,
   * with 0.989 and 0.970.
   */
  { folder: "newer", least: 6_500, floor: { recall: 0.9987, precision: 0.9978, exact: 0.9986, labels: 0.8866 } },
  /** Twenty-seven sets more of such papers: found blind with a recall of 0.988 and a precision of 0.999, their labels with 0.877. */
  { folder: "latest", least: 9_730, floor: { recall: 0.9985, precision: 0.9996, exact: 0.9988, labels: 0.8873 } },
  /**
   * Eight sets whose writers were asked to say in two to eight words what belongs there, as the sentence tells. Found blind
   * with a recall of 0.986 and a precision of 0.991; 0.782 of the labels said half of that.
   */
  { folder: "specific", least: 2_700, floor: { recall: 0.9924, precision: 0.9958, exact: 0.9952, labels: 0.8302 } },
  /**
   * Six sets more, written in the same way, tables typed with tabs among them. The first three were found blind with a
   * recall of 0.983 and a precision of 0.999, the last three, each after those before it had been learned from, with 0.990
   * and 0.995; of the labels 0.854 and 0.845 said half of what was asked for.
   */
  { folder: "recent", least: 2_100, floor: { recall: 0.9979, precision: 1, exact: 0.9974, labels: 0.8597 } },
  /**
   * Nine sets more. Six of office papers, found blind with a recall of 0.991 and a precision of 0.994; three of contracts,
   * letters and papers of other walks of life, with 0.959 and 0.990 (one contract leaves all its values open as "[●]"). Of
   * the labels 0.806 said half of what was asked for.
   */
  { folder: "newest", least: 3_110, floor: { recall: 0.9987, precision: 0.998, exact: 0.9913, labels: 0.8279 } },
  /**
   * Papers of offices, four sets: found blind with a recall of 0.995, 1, 0.945 (one text leaves its values open as "(...)")
   * and 0.997, together 0.986, and with a precision of 0.9986; of the labels 0.848 said half of what was asked for.
   */
  { folder: "offices", least: 1_440, floor: { recall: 0.9972, precision: 1, exact: 0.9965, labels: 0.8532 } },
  /**
   * Papers of other walks of life, four sets: contracts, wills, forms, menus, programmes of a wedding. Found blind with a
   * recall of 0.975 and a precision of 0.996; of the labels 0.784 said half of what was asked for.
   */
  { folder: "walks", least: 1_620, floor: { recall: 0.987, precision: 0.9981, exact: 0.9968, labels: 0.7919 } },
  /**
   * Three sets whose writers were asked for uncommon habits too: values left open as "--", as "(số lượng)" and as nothing but
   * the word space, in three texts. Found blind with a recall of 0.825, 0.978 (Party committees) and 0.986 (other walks of
   * life), and with a precision of 0.994; of the labels 0.827 said half of what was asked for.
   */
  { folder: "ownHabits", least: 1_090, floor: { recall: 0.9744, precision: 0.9944, exact: 0.999, labels: 0.8278 } },
  /**
   * Two sets more, papers of commune offices and long reports of Party committees, measured after all of the above had been
   * learned: found blind with a recall of 0.9924 and a precision of 0.997; of the labels 0.848 said half of what was asked
   * for. Some of their writers mark a day and its month as one value.
   */
  { folder: "reports", least: 655, floor: { recall: 0.9984, precision: 0.997, exact: 0.9909, labels: 0.85 } },
  /**
   * Papers of offices of many provinces, two sets: found blind with a recall of 0.989 and 0.986 and a precision of 0.9945 and
   * 1; of the labels 0.878 and 0.819 said half of what was asked for.
   */
  { folder: "templates", least: 720, floor: { recall: 0.9931, precision: 0.9986, exact: 0.993, labels: 0.8486 } },
  /**
   * Twenty-six texts each of which leaves its values open in a way of its own ("///", "“ ”", ",,,", "□□", "(bổ sung)", "#N/A",
   * "đang cập nhật"), half of them with the same signs for other things too, and fourteen finished ones that are full of such
   * signs. The finder that knew its marks from a list found 0.242 and 0.095 of them blind; the first that knew none, 0.625, and
   * after those thirteen 0.650 of the others, with a precision of 0.991. No false alarm in the finished ones.
   */
  { folder: "anySign", least: 710, floor: { recall: 0.9523, precision: 0.9812, exact: 0.9941, labels: 0.85 } },
  /**
   * The same again, three sets more and fourteen finished papers. They were found blind with a recall of 0.726, 0.616 and
   * 0.798, the last after the first two had been learned from, and with a precision of 1, 0.935 and 0.974. Since the second a
   * word, a picture or a numbered sign that stands before the symbol of a document and as a day is known in the whole of it.
   * One false alarm in the finished papers, and five where people had signed.
   */
  { folder: "ownWays", least: 930, floor: { recall: 0.9659, precision: 0.9923, exact: 0.9944, labels: 0.87 } },
  /**
   * Office papers, two sets: found blind with a recall of 0.994 and, half-written values and seldom subjects, 0.975, and with a
   * precision of 0.997 and 1; of the labels 0.874 and 0.833 said half of what was asked for.
   */
  { folder: "papers", least: 705, floor: { recall: 0.9943, precision: 0.9985, exact: 0.9901, labels: 0.8617 } },
  /**
   * Thirteen texts whose writers were told to leave values open in ways that a program would not expect ("=B1", "✏️", "(VP
   * điền)", "gì"): found blind with a recall of 0.752 and a precision of 0.932, where the finder that asked no document for
   * marks of its own had found 0.485.
   */
  { folder: "invented", least: 325, floor: { recall: 0.9151, precision: 0.9648, exact: 0.9867, labels: 0.8443 } },
  /** Papers of commune Party committees: found blind with a recall of 0.973 and a precision of 0.997; labels 0.884. */
  { folder: "partyOffices", least: 330, floor: { recall: 0.9821, precision: 0.9969, exact: 0.9939, labels: 0.8757 } },
]);
