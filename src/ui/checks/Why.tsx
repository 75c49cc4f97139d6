import { makeStyles, tokens } from "@fluentui/react-components";
import { rules } from "../../core/checks/rules/index";
import type { RuleId } from "../../core/checks/rules/index";
import { viChecks } from "../../strings/viChecks";

/** Why a rule reports: its clause, and its own examples, which are run as tests. */
export function Why({ rule: id }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return null;
  const [bad] = rule.examples.bad;
  const [good] = rule.examples.good;
  const { why } = viChecks;
  return (
    <div className={styles.text}>
      <p className={styles.sentence}>{why.rules[id]}</p>
      <dl className={styles.list}>
        {bad !== undefined && (
          <>
            <dt className={styles.term}>{why.bad}</dt>
            <dd className={styles.example}>{bad.text}</dd>
            <dt className={styles.term}>{why.fixed}</dt>
            <dd className={styles.example}>{bad.fixed}</dd>
          </>
        )}
        {good !== undefined && (
          <>
            <dt className={styles.term}>{why.good}</dt>
            <dd className={styles.example}>{good}</dd>
          </>
        )}
        <dt className={styles.term}>{why.clause}</dt>
        <dd className={styles.example}>{rule.clause}</dd>
      </dl>
    </div>
  );
}

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sentence: { margin: 0 },
  list: { margin: 0 },
  term: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  example: { margin: 0, whiteSpace: "pre-line" },
});
