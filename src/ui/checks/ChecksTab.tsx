import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  ChevronUpRegular,
} from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { KnownValue } from "../../core/filling/knownValues";
import type { ContentLibrary } from "../../core/templates/contentLibrary";
import { vi } from "../../strings/vi";
import { viChecks } from "../../strings/viChecks";
import { FillForm } from "../filling/FillForm";
import { KnownPanel } from "../filling/KnownPanel";
import { mergeFilled } from "../filling/mergeFilled";
import { stepsOfKnown } from "../filling/stepsOfKnown";
import { useFilling } from "../filling/useFilling";
import type { FillStep, Filling } from "../filling/useFilling";
import type { ProfileState } from "../profile/useProfile";
import { useAnnounce } from "../shared/Announcer";
import { focusRing } from "../shared/focusRing";
import type { Inspection } from "../shared/inspect";
import { Notice } from "../shared/Notice";
import type { InspectionState, Reading } from "../shared/useInspection";
import { useOfficeFields } from "../shared/useOfficeFields";
import { useRovingFocus } from "../shared/useRovingFocus";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { FindingRow, findingRowHeight } from "./FindingRow";
import { findingKey } from "./followFinding";
import { groupFindings } from "./groupFindings";
import { IgnoredList } from "./IgnoredList";
import { ListTools } from "./ListTools";
import { ReadyToPrint } from "./ReadyToPrint";
import { summariseReading } from "./summariseReading";
import type { Checks } from "./useChecks";
import type { Ignoring } from "./useIgnores";
import { VerdictLine } from "./VerdictLine";

interface ChecksTabProps {
  readonly reading: Reading;
  readonly checks: Checks;
  readonly onScan: () => void;
  readonly document: DraftingDocument;
  readonly content: ContentLibrary;
  readonly profile: ProfileState;
  readonly refresh: InspectionState["refresh"];
  readonly ignoring: Ignoring;
  /** Name of the open file, where it is known. */
  readonly fileName?: string;
}

/** The tab "Kiểm tra": what stands against printing, where it stands, the way there, and filling in place. */
export function ChecksTab(props: ChecksTabProps) {
  const { reading, checks, onScan, document, content, profile, refresh, ignoring, fileName } = props;
  const announce = useAnnounce();
  const [filters, setFilters] = useState(false);
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { last } = reading;
  const office = useOfficeFields(content);
  const fields = office.phase === "ready" ? office.fields : noFields;
  const filling = useFilling({ document, last, refresh, fields, profile, goTo: checks.jumpTo });
  const { filled, fill } = filling;
  const filledGaps = useMemo(() => new Map(filled.map((gap) => [gap.finding, gap])), [filled]);
  const groups = useMemo(
    () => (last === undefined ? [] : groupFindings(mergeFilled(checks.due, filled), last)),
    [checks.due, filled, last],
  );
  const { due, jumpTo } = checks;
  const onFill = useCallback(
    (step: FillStep, finding: Finding) => fill([step], nextAfter(due, finding, step)),
    [fill, due],
  );
  const onSkip = useCallback(
    (finding: Finding) => {
      const next = nextAfter(due, finding, undefined);
      if (next !== undefined) jumpTo(next);
    },
    [due, jumpTo],
  );
  const { ignore, restore } = ignoring;
  const onIgnore = useCallback(
    (finding: Finding) => {
      if (last === undefined) return;
      ignore(finding, last);
      announce(viChecks.ignore.done(finding.label));
    },
    [last, ignore, announce],
  );
  const toggleFilters = () => {
    if (filters) checks.setFilter({});
    setFilters(!filters);
  };
  const scan = () => {
    filling.clear();
    onScan();
  };
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        {last !== undefined && <VerdictLine inspection={last} sections={countSections(checks)} />}
        {last?.empty === false && last.verdict.ready && <ReadyToPrint document={document} />}
        <div className={styles.tools}>
          <Button
            appearance={last === undefined ? "primary" : "secondary"}
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={reading.phase === "reading"}
            onClick={() => reading.phase !== "reading" && scan()}
          >
            {last === undefined ? vi.check.run : vi.check.again}
          </Button>
          {last !== undefined && !last.empty && (
            <ListTools
              inspection={last}
              checks={checks}
              canPrint={document.abilities.host === "file"}
              filters={filters}
              onFilters={toggleFilters}
              {...(fileName === undefined ? {} : { fileName })}
            />
          )}
          <span className={styles.spring} />
          {checks.due.length > 0 && <Steps checks={checks} />}
        </div>
        {filters && <FilterBar checks={checks} />}
      </div>
      <FillingBar filling={filling} due={checks.due} document={document} />
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        {reading.phase === "failed" && (
          <Notice
            intent="error"
            text={`${vi.errors[reading.code].what} ${vi.errors[reading.code].next}`}
            action={{ label: vi.retry, onClick: onScan }}
          />
        )}
        <JumpNotice checks={checks} onScan={onScan} />
        {last === undefined && reading.phase === "reading" && <p className={styles.quiet}>{vi.state.reading}</p>}
        {last?.empty === true && <p className={styles.quiet}>{vi.check.emptyDocument}</p>}
        {(checks.due.length > 0 || filled.length > 0) && (
          <FindingList
            groups={groups}
            filledGaps={filledGaps}
            filling={filling}
            active={checks.active}
            jumps={checks.jumps}
            scroller={scroller}
            onJump={checks.jumpTo}
            onFill={onFill}
            onSkip={onSkip}
            onIgnore={onIgnore}
          />
        )}
        {checks.due.length === 0 && checks.groups.length > 0 && (
          <p className={styles.quiet}>{viChecks.filter.nothing}</p>
        )}
        {checks.atRegistration.length > 0 && <AtRegistration checks={checks} filling={filling} onFill={onFill} />}
        {last !== undefined && last.ignored.length > 0 && (
          <IgnoredList
            ignored={last.ignored}
            onRestore={(gone) => {
              restore(gone);
              announce(viChecks.ignore.restored(gone.label));
            }}
          />
        )}
        {ignoring.notKept && <p className={styles.quiet}>{viChecks.ignore.notKept}</p>}
        {last !== undefined && <Summary inspection={last} />}
      </div>
    </div>
  );
}

const noFields: readonly [] = [];

/** The finding to go on with when one is answered, or stepped over: the next that the answer does not fill. */
function nextAfter(due: readonly Finding[], finding: Finding, step: FillStep | undefined): Finding | undefined {
  const answered = new Set([finding, ...(step?.fills.map((one) => one.finding) ?? [])]);
  const index = due.indexOf(finding);
  return [...due.slice(index + 1), ...due.slice(0, Math.max(index, 0))].find((one) => !answered.has(one));
}

interface FillingBarProps {
  readonly filling: Filling;
  readonly due: readonly Finding[];
  readonly document: DraftingDocument;
}

/** What the profile knows, offered in one click after it was looked through; and why something was not written. */
function FillingBar({ filling, due, document }: FillingBarProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasCancelled = useRef(false);
  useEffect(() => {
    if (!unfolded && wasCancelled.current) opener.current?.focus();
    wasCancelled.current = false;
  }, [unfolded]);
  const { phase, known, fill, forgetRefusal } = filling;
  const fillKnown = (chosen: readonly KnownValue[]) => {
    setUnfolded(false);
    const answered = new Set(chosen.map(({ finding }) => finding));
    fill(
      stepsOfKnown(chosen, filling.askOf),
      due.find((finding) => !answered.has(finding)),
    );
  };
  return (
    <>
      {known.length > 0 && !unfolded && !document.abilities.readOnly && (
        <div className={styles.known}>
          <Button
            ref={opener}
            appearance="primary"
            size="small"
            disabledFocusable={phase.phase === "writing"}
            onClick={() => setUnfolded(true)}
          >
            {vi.fill.fillKnown(known.length)}
          </Button>
        </div>
      )}
      {unfolded && (
        <KnownPanel
          known={known}
          busy={phase.phase === "writing"}
          onFill={fillKnown}
          onCancel={() => {
            wasCancelled.current = true;
            setUnfolded(false);
          }}
        />
      )}
      {document.abilities.trackedChanges === true && filling.filled.length > 0 && (
        <p className={styles.quiet}>{vi.fill.tracked}</p>
      )}
      {phase.phase === "refused" && (
        <Notice intent="warning" text={phase.sentence} cancel={{ label: vi.close, onClick: forgetRefusal }} />
      )}
    </>
  );
}

/** Previous and next, with the place in the list between them. */
function Steps({ checks }: { readonly checks: Checks }) {
  const styles = useStyles();
  const { due, active, step } = checks;
  const index = active === undefined ? -1 : due.findIndex((finding) => findingKey(finding) === findingKey(active));
  return (
    <>
      {index >= 0 && <span className={styles.position}>{vi.check.position(index + 1, due.length)}</span>}
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={vi.check.previous}
        title={vi.check.previous}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={vi.check.next}
        title={vi.check.next}
        onClick={() => step(1)}
      />
    </>
  );
}

/** Said only where the jump did not end at the very place. */
function JumpNotice({ checks, onScan }: { readonly checks: Checks; readonly onScan: () => void }) {
  const { jump } = checks;
  if (jump.phase === "failed") {
    const { what, next } = vi.errors[jump.code];
    return <Notice intent="error" text={`${what} ${next}`} />;
  }
  if (jump.phase === "reached" && jump.reach === "none") {
    return (
      <Notice intent="warning" text={vi.check.reached.none()} action={{ label: vi.check.again, onClick: onScan }} />
    );
  }
  return null;
}

interface AtRegistrationProps {
  readonly checks: Checks;
  readonly filling: Filling;
  readonly onFill: (step: FillStep, finding: Finding) => void;
}

/** Number, day and month of the header block: apart, and folded. */
function AtRegistration({ checks, filling, onFill }: AtRegistrationProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const { atRegistration, active } = checks;
  const { list, item, focus } = useRovingFocus(atRegistration.map(findingKey));
  const focused = useRef(0);
  const form = (finding: Finding) => {
    const ask = filling.askOf(finding);
    return (
      ask && (
        <FillForm
          finding={finding}
          ask={ask}
          field={filling.fieldOf(finding)}
          known={undefined}
          busy={filling.phase.phase === "writing"}
          jumps={checks.jumps}
          takesFocus={() => {
            const isFirst = focused.current !== checks.jumps;
            focused.current = checks.jumps;
            return isFirst;
          }}
          onFill={(step) => onFill(step, finding)}
          onSkip={() => checks.step(1)}
          onLeave={() => focus(findingKey(finding))}
        />
      )
    );
  };
  const isActive = (finding: Finding) => active !== undefined && findingKey(active) === findingKey(finding);
  return (
    <section>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={unfolded}
        title={vi.check.atRegistrationHint}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {vi.check.atRegistration(atRegistration.length)}
      </button>
      {unfolded && (
        <>
          <p className={styles.hint}>{vi.check.atRegistrationHint}</p>
          <ul className={styles.plainList} aria-label={vi.check.atRegistration(atRegistration.length)} {...list}>
            {atRegistration.map((finding) => (
              <li key={findingKey(finding)}>
                <div style={{ height: findingRowHeight(finding, filling.refusalOf(finding)) }}>
                  <FindingRow
                    finding={finding}
                    active={isActive(finding)}
                    refusal={filling.refusalOf(finding)}
                    control={item(findingKey(finding))}
                    onJump={checks.jumpTo}
                  />
                </div>
                {isActive(finding) && form(finding)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Summary({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { read, unread } = summariseReading(inspection.snapshot);
  return (
    <div className={styles.summary}>
      <p className={styles.sentence}>{read}</p>
      {unread !== undefined && <p className={styles.sentence}>{unread}</p>}
    </div>
  );
}

function countSections({ groups }: Checks): number {
  return groups.filter(({ findings }) => findings.some(({ rule }) => rule === "unfilled-gap")).length;
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, minHeight: "24px" },
  known: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  spring: { flexGrow: 1 },
  position: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  quiet: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
  fold: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "36px",
    marginTop: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  summary: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { margin: 0 },
});
