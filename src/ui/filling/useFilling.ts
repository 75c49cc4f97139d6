import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../core/checks/finding";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { ApplyResult, Edit, RefusalReason } from "../../core/document/edit";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { openFields } from "../../core/filling/fieldOfFinding";
import type { Fill, FillEdit } from "../../core/filling/fillFindings";
import { fillFindings } from "../../core/filling/fillFindings";
import type { Ask } from "../../core/filling/groupFindings";
import { groupFindings } from "../../core/filling/groupFindings";
import type { KnownValue } from "../../core/filling/knownValues";
import { knownValues } from "../../core/filling/knownValues";
import type { Written } from "../../core/filling/undoFill";
import { followWritten, undoEdits } from "../../core/filling/undoFill";
import type { Field, FieldValue } from "../../core/profile/field";
import { vi } from "../../strings/vi";
import { useAnnounce } from "../shared/Announcer";
import { failureCode } from "../shared/failure";
import type { Inspection } from "../shared/inspect";
import { keepHabits } from "../shared/keepHabits";
import type { InspectionState } from "../shared/useInspection";
import type { ProfileState } from "../profile/useProfile";
import type { RefusedGap } from "./followRefused";
import { followRefused } from "./followRefused";

/** One answer of a click: what was asked, what is said, and what of it the profile may keep. */
export interface FillStep {
  readonly ask: Ask;
  readonly fills: readonly Fill[];
  /** As the row says it. */
  readonly said: string;
  readonly field?: Field;
  readonly value?: FieldValue;
}

/** A gap that was filled here; its row stays until the next scan. */
export interface FilledGap {
  readonly id: number;
  /** The first finding that the answer filled, as it was read; the place is kept up to date. */
  readonly finding: Finding;
  readonly label: string;
  readonly said: string;
  readonly places: number;
  /** What can be taken back; empty when somebody changed the words since. */
  readonly written: readonly Written[];
  /** Offered to the profile. */
  readonly remember?: { readonly field: Field; readonly value: FieldValue };
}

export type FillPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "writing" }
  /** Some or all of it was not written; a sentence says why. */
  | { readonly phase: "refused"; readonly sentence: string };

export interface Filling {
  readonly phase: FillPhase;
  readonly filled: readonly FilledGap[];
  readonly known: readonly KnownValue[];
  readonly askOf: (finding: Finding) => Ask | undefined;
  readonly fieldOf: (finding: Finding) => Field | undefined;
  readonly knownOf: (finding: Finding) => KnownValue | undefined;
  /** Why the gap was not filled when somebody asked, until it is asked again. */
  readonly refusalOf: (finding: Finding) => RefusalReason | undefined;
  /** Writes answers in one click; then the given finding is gone to, wherever it stands by then. */
  readonly fill: (steps: readonly FillStep[], next: Finding | undefined) => void;
  readonly undo: (gap: FilledGap) => void;
  readonly remember: (gap: FilledGap) => void;
  /** The rows of what was filled leave the list. */
  readonly clear: () => void;
  readonly forgetRefusal: () => void;
}

interface FillingInput {
  readonly document: DraftingDocument;
  readonly last: Inspection | undefined;
  readonly refresh: InspectionState["refresh"];
  readonly fields: readonly Field[];
  readonly profile: ProfileState;
  readonly goTo: (finding: Finding) => void;
}

/** What was written and has not been seen in a reading yet. */
interface Pending {
  readonly read: DocumentSnapshot;
  readonly done: readonly Edit[];
  readonly fresh: readonly FilledGap[];
  /** The edits of each of `fresh`, as indexes of `done`. */
  readonly editsOf: ReadonlyMap<number, readonly number[]>;
  readonly undone?: number;
  /** Gone to next, unless something was refused: then that is. */
  readonly next: Finding | undefined;
  readonly isRefused?: true;
}

/** Filling in place: one write for a click, the way back for each, and the profile beside it. */
export function useFilling({ document, last, refresh, fields, profile, goTo }: FillingInput): Filling {
  const announce = useAnnounce();
  const [phase, setPhase] = useState<FillPhase>({ phase: "idle" });
  const [filled, setFilled] = useState<readonly FilledGap[]>([]);
  const [refused, setRefused] = useState<readonly RefusedGap[]>([]);
  const newestRefused = useRef(refused);
  const keepRefused = useCallback((gaps: readonly RefusedGap[]) => {
    newestRefused.current = gaps;
    setRefused(gaps);
  }, []);
  const pending = useRef<Pending>();
  const seen = useRef<DocumentSnapshot>();
  const busy = useRef(false);
  const newestId = useRef(0);

  const fieldOf = useMemo(() => openFields(fields), [fields]);
  const { known, askByFinding, knownByFinding } = useMemo(() => {
    const findings = last?.findings ?? [];
    const grouped = groupFindings(findings, fieldOf);
    const answers = knownValues(findings, profile.profile.values, fields, fieldOf);
    return {
      known: answers,
      askByFinding: new Map(grouped.flatMap((ask) => ask.findings.map((finding) => [finding, ask] as const))),
      knownByFinding: new Map(answers.map((value) => [value.finding, value])),
    };
  }, [last, fieldOf, fields, profile.profile.values]);

  const newestGoTo = useRef(goTo);
  newestGoTo.current = goTo;
  useEffect(() => {
    if (last === undefined || last.snapshot === seen.current) return;
    const before = seen.current;
    seen.current = last.snapshot;
    const made = pending.current;
    pending.current = undefined;
    if (before === undefined && made === undefined) return;
    const read = made?.read ?? before ?? last.snapshot;
    setFilled((gaps) => followGaps(gaps, made, read, last.snapshot));
    const left = followRefused(newestRefused.current, read, last.findings);
    keepRefused(left);
    const next = made?.isRefused === true ? left[0]?.finding : made?.next && findNext(made.next, made, last);
    if (next !== undefined) newestGoTo.current(next);
  }, [last, keepRefused]);

  /** One write at a time; a second click waits for nobody and does nothing. */
  const write = useCallback(
    async (edits: readonly Edit[], then: (result: ApplyResult) => void) => {
      if (busy.current) return;
      busy.current = true;
      setPhase({ phase: "writing" });
      try {
        const result = await document.apply(edits);
        then(result);
        await refresh();
        setPhase((before) => (before.phase === "writing" ? { phase: "idle" } : before));
      } catch (error) {
        const { what, next } = vi.errors[failureCode(error)];
        setPhase({ phase: "refused", sentence: `${what} ${next}` });
        announce(`${what} ${next}`);
      } finally {
        busy.current = false;
      }
    },
    [document, refresh, announce],
  );

  const fill = useCallback(
    (steps: readonly FillStep[], next: Finding | undefined) => {
      if (last === undefined || busy.current) return;
      const edits = fillFindings(
        steps.flatMap(({ fills }) => fills),
        last.snapshot,
      );
      if (edits.length === 0) return;
      void write(
        edits.map(({ edit }) => edit),
        (result) => {
          const { done } = result;
          if (done.length > 0) keepHabits(document.notes, last);
          const asked = new Set(edits.flatMap(({ findings }) => findings));
          keepRefused([
            ...refusedGaps(result, edits),
            ...newestRefused.current.filter(({ finding }) => !asked.has(finding)),
          ]);
          const gaps = steps.flatMap((step): FilledGap[] => {
            const own = editsFor(step, edits).filter(({ edit }) => done.includes(edit));
            const [first] = own;
            if (first === undefined) return [];
            return [newGap(++newestId.current, step, first, own.length, profile)];
          });
          pending.current = {
            read: last.snapshot,
            done,
            fresh: gaps,
            editsOf: new Map(
              gaps.map((gap) => {
                const step = steps.find(({ fills }) => fills.some(({ finding }) => finding === gap.finding));
                const own = step === undefined ? [] : editsFor(step, edits);
                return [gap.id, own.flatMap(({ edit }) => (done.includes(edit) ? [done.indexOf(edit)] : []))] as const;
              }),
            ),
            next,
            ...(result.refused.length === 0 ? {} : { isRefused: true }),
          };
          const sentence = refusalSentence(result, edits);
          if (sentence !== undefined) setPhase({ phase: "refused", sentence });
          announce(sentence ?? doneSentence(gaps));
        },
      );
    },
    [document, last, write, keepRefused, profile, announce],
  );

  const undo = useCallback(
    (gap: FilledGap) => {
      if (last === undefined || busy.current) return;
      void write(undoEdits(gap.written), ({ done, refused: left }) => {
        const isUndone = left.length === 0;
        pending.current = {
          read: last.snapshot,
          done,
          fresh: [],
          editsOf: new Map(),
          next: undefined,
          ...(isUndone ? { undone: gap.id } : {}),
        };
        const [refusal] = left;
        const sentence = refusal && vi.fill.undoRefused(gap.label, vi.refusals[refusal.reason]);
        if (sentence !== undefined) setPhase({ phase: "refused", sentence });
        announce(sentence ?? vi.fill.undone(gap.label));
      });
    },
    [last, write, announce],
  );

  const remember = useCallback(
    (gap: FilledGap) => {
      if (gap.remember === undefined) return;
      const { field, value } = gap.remember;
      profile.change({ kind: "set", profileId: profile.profile.id, values: { [field.id]: value } });
      setFilled((gaps) => gaps.map((one) => (one.id === gap.id ? withoutOffer(one) : one)));
      announce(vi.fill.remembered(field.label));
    },
    [profile, announce],
  );

  const clear = useCallback(() => {
    setFilled([]);
    keepRefused([]);
  }, [keepRefused]);
  const forgetRefusal = useCallback(() => setPhase({ phase: "idle" }), []);
  const { readOnly } = document.abilities;
  const askOf = useCallback(
    (finding: Finding) => (readOnly ? undefined : askByFinding.get(finding)),
    [askByFinding, readOnly],
  );
  const knownOf = useCallback((finding: Finding) => knownByFinding.get(finding), [knownByFinding]);
  const reasons = useMemo(() => new Map(refused.map(({ finding, reason }) => [finding, reason])), [refused]);
  const refusalOf = useCallback((finding: Finding) => reasons.get(finding), [reasons]);
  return { phase, filled, known, askOf, fieldOf, knownOf, refusalOf, fill, undo, remember, clear, forgetRefusal };
}

function editsFor({ fills }: FillStep, edits: readonly FillEdit[]): readonly FillEdit[] {
  return edits.filter(({ findings }) => findings.some((one) => fills.some(({ finding }) => finding === one)));
}

function newGap(id: number, step: FillStep, first: FillEdit, places: number, { profile }: ProfileState): FilledGap {
  const { ask, said, field, value } = step;
  const finding = first.findings[0] ?? ask.findings[0];
  if (finding === undefined) throw new Error("an answer without a finding");
  const isNew = field?.profile === true && value !== undefined && !isSame(profile.values[field.id], value);
  return {
    id,
    finding: step.fills[0]?.finding ?? finding,
    label: ask.label,
    said,
    places,
    written: [],
    ...(isNew ? { remember: { field, value } } : {}),
  };
}

function isSame(one: FieldValue | undefined, other: FieldValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Follows what was filled into a new reading; a gap whose letters somebody changed since is no longer ours. */
function followGaps(
  gaps: readonly FilledGap[],
  made: Pending | undefined,
  read: DocumentSnapshot,
  now: DocumentSnapshot,
): readonly FilledGap[] {
  const undone = gaps.find(({ id }) => id === made?.undone);
  const stretches = gaps.flatMap(({ written }) => written);
  const { fresh, kept } = followWritten(read, made?.done ?? [], stretches, now, undone?.written);
  let at = 0;
  const followed = gaps.flatMap((gap): FilledGap[] => {
    const own = kept.slice(at, (at += gap.written.length)).filter((one) => one !== undefined);
    // What never could be taken back stays as a note of what was done; what could and cannot any more was changed.
    return gap === undone || (gap.written.length > 0 && own.length < gap.written.length) ? [] : [placed(gap, own)];
  });
  const added = (made?.fresh ?? []).map((gap) => {
    const indexes = made?.editsOf.get(gap.id) ?? [];
    const own = indexes.map((index) => fresh[index]);
    return placed(gap, own.every((one) => one !== undefined) ? own : []);
  });
  return [...followed, ...added];
}

function placed(gap: FilledGap, written: readonly (Written | undefined)[]): FilledGap {
  const own = written.filter((one) => one !== undefined);
  const [first] = own;
  const finding =
    first === undefined ? gap.finding : { ...gap.finding, place: first.place, paragraphText: first.paragraphText };
  return { ...gap, finding, written: own };
}

/** Where a finding of the last reading stands after our own edits. */
function findNext(next: Finding, { read, done }: Pending, last: Inspection): Finding | undefined {
  const { place, paragraphText } = next;
  const [moved] = followWritten(read, done, [{ place, paragraphText, before: "" }], last.snapshot).kept;
  if (moved === undefined) return undefined;
  return last.findings.find(
    (finding) =>
      finding.rule === next.rule &&
      finding.place.story === moved.place.story &&
      finding.place.paragraph === moved.place.paragraph &&
      finding.place.start === moved.place.start,
  );
}

function refusedGaps({ refused }: ApplyResult, edits: readonly FillEdit[]): readonly RefusedGap[] {
  return refused.flatMap(({ edit, reason }) => {
    const findings = edits.find((one) => one.edit === edit)?.findings ?? [];
    return findings.map((finding) => ({ finding, reason }));
  });
}

/** Names what is not written; the reason too where it is one for all, else each row says its own. */
function refusalSentence(result: ApplyResult, edits: readonly FillEdit[]): string | undefined {
  const gaps = refusedGaps(result, edits);
  const [first] = gaps;
  if (first === undefined) return undefined;
  const { reason } = first;
  const why = gaps.every((gap) => gap.reason === reason) ? vi.refusals[reason] : vi.fill.refusedInRows;
  const labels = [...new Set(gaps.map(({ finding }) => finding.label))];
  return result.done.length === 0 && gaps.length === 1
    ? vi.fill.refused(first.finding.label, why)
    : vi.fill.refusedMany(result.done.length, gaps.length, labels, why);
}

function doneSentence(gaps: readonly FilledGap[]): string {
  const [only, ...others] = gaps;
  if (only === undefined) return "";
  if (others.length === 0) return vi.fill.done(only.label, only.said);
  return vi.fill.doneMany(gaps.reduce((sum, { places }) => sum + places, 0));
}

function withoutOffer(gap: FilledGap): FilledGap {
  const { remember, ...rest } = gap;
  void remember;
  return rest;
}
