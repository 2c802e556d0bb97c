import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useId, useMemo, useState } from "react";
import { linkCandidates, type LinkCandidate } from "./linkCandidates";
import { LinkOption } from "./LinkOption";
import { useElement } from "../parts/useElement";
import { useTexts } from "../texts/texts";
import { useRegister } from "../sources/useRegister";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: "6px", minHeight: 0, flexGrow: 1 },
  inset: { padding: "0 12px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  keep: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** As many as are looked through; whoever needs more types another word. */
const mostShown = 50;

interface Props {
  readonly title: string;
  readonly note: string;
  readonly action: string;
  /** What the cell holds, to offer sources of the same value first; null when unknown. */
  readonly value: number | string | boolean | null;
  readonly isBusy: boolean;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** A search of the register: type, walk with the arrows, Enter takes it, Escape leaves. */
export function LinkPicker(props: Props) {
  const styles = useStyles();
  const { provenance: texts, pane, sources: sourceTexts } = useTexts();
  const { view } = useRegister();
  const [search, setSearch] = useState("");
  const [active, setActive] = useState(0);
  const [input, inputRef] = useElement<HTMLInputElement>();
  const list = useId();
  const sources = view.phase === "ready" ? view.sources : null;
  const found = useMemo(() => linkCandidates(sources ?? [], search, props.value), [sources, search, props.value]);
  const shown = found.slice(0, mostShown);
  const optionId = (index: number) => `${list}-${index}`;

  useEffect(() => input.current?.focus(), [input]);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView?.({ block: "nearest" });
  }); // The list changes with every letter, so the look is taken after every drawing.

  const pick = (candidate: LinkCandidate | undefined) => {
    if (candidate !== undefined && !props.isBusy) props.onPick(candidate.source.id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Enter that ends the spelling of a Chinese word is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const last = shown.length - 1;
    if (event.key === "ArrowDown") setActive(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setActive(active <= 0 ? last : active - 1);
    else if (event.key === "Enter") pick(shown[active]);
    else if (event.key === "Escape") {
      event.stopPropagation();
      props.onClose();
    } else return;
    event.preventDefault();
  };

  return (
    <section className={styles.picker} aria-label={props.title}>
      <div className={mergeClasses(styles.inset, styles.head)}>
        <Caption1Strong as="h3" className={styles.title}>
          {props.title}
        </Caption1Strong>
        <Button size="small" className={styles.keep} onClick={props.onClose}>
          {pane.cancel}
        </Button>
      </div>
      {props.note !== "" && <Caption1 className={mergeClasses(styles.inset, styles.quiet)}>{props.note}</Caption1>}
      <div className={styles.inset}>
        <Input
          ref={inputRef}
          style={{ width: "100%" }}
          size="small"
          contentBefore={<SearchRegular />}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={shown.length > 0 ? optionId(active) : undefined}
          aria-label={texts.pick}
          placeholder={texts.pick}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Caption1 role="status" className={mergeClasses(styles.inset, styles.quiet)}>
        {view.phase === "loading" && texts.loadingSources}
        {view.phase === "absent" && texts.noRegister}
        {view.phase === "failed" && `${sourceTexts.loadFailed} ${view.reason}`}
        {sources !== null &&
          (found.length === 0
            ? texts.noCandidates
            : found.length > mostShown
              ? texts.firstOf(mostShown, found.length)
              : sourceTexts.shown(found.length, sources.length))}
      </Caption1>
      {shown.length > 0 ? (
        <ul id={list} role="listbox" aria-label={texts.candidates} className={styles.list}>
          {shown.map((candidate, index) => (
            <LinkOption
              key={`${candidate.source.id}#${index}`}
              id={optionId(index)}
              candidate={candidate}
              isActive={index === active}
              action={props.action}
              onPick={() => pick(candidate)}
            />
          ))}
        </ul>
      ) : (
        <Body1 id={list} />
      )}
    </section>
  );
}
