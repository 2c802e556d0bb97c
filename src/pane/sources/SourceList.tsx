import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { duplicateIds, missingMost } from "../../register/missing";
import { reasonOf } from "../parts/reason";
import { RemoveDialog } from "../parts/RemoveDialog";
import { idKey, type Source } from "../../register/source";
import { everySource, filterSources, type SourceFilter } from "./sourceFilter";
import { SourceFilters } from "./SourceFilters";
import { SourceRow } from "./SourceRow";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { display: "flex", flexDirection: "column", gap: "6px", padding: "16px 12px", alignItems: "flex-start" },
  missing: { padding: "6px 12px", color: tokens.colorNeutralForeground3, display: "block" },
  more: { margin: "8px 12px" },
});

function rowOf(list: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>("[data-source]") ?? [])].find((row) => row.dataset.source === id);
}

/** No id has such a sign in it. */
export const importsFocus = "#import";

/** A page is what a slow machine draws at once without a pause. */
const pageLength = 100;

interface Props {
  readonly sources: readonly Source[];
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
  /** The id of the row, "" for the Add button or `importsFocus`, that takes the focus back; null leaves it. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onEdit: (source: Source) => void;
  readonly onRemoved: (id: string) => Promise<void>;
  readonly onFailed: (title: string, reason: string) => void;
}

export function SourceList(props: Props) {
  const { sources, filter, onFilter, focusOn, onFocused, onFailed } = props;
  const styles = useStyles();
  const { pane, sources: texts, imports } = useTexts();
  const { register } = useWorkbook();
  const [pages, setPages] = useState(1);
  const [returning, setReturning] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Source | null>(null);
  const [addButton, addButtonRef] = useElement<HTMLButtonElement>();
  const [importButton, importButtonRef] = useElement<HTMLButtonElement>();
  const list = useRef<HTMLUListElement>(null);
  const searched = useDeferredValue(filter);
  const shown = useMemo(() => filterSources(sources, searched), [sources, searched]);
  const duplicates = useMemo(() => duplicateIds(sources), [sources]);
  const missing = useMemo(() => missingMost(shown).slice(0, 3), [shown]);

  useEffect(() => {
    const id = returning ?? focusOn;
    if (id === null || removing !== null) return;
    // The dialog gives the focus back itself first, to a menu that is gone by then.
    const frame = requestAnimationFrame(() => {
      const button = id === importsFocus ? importButton.current : addButton.current;
      (rowOf(list.current, id) ?? button)?.focus();
      setReturning(null);
      onFocused();
    });
    return () => cancelAnimationFrame(frame);
  }, [returning, focusOn, removing, onFocused, addButton, importButton]);

  const select = (source: Source) => {
    register.select(source.id).catch((failure: unknown) => onFailed(pane.failed, reasonOf(failure)));
  };

  return (
    <>
      <SourceFilters
        sources={sources}
        filter={filter}
        onFilter={(next) => {
          setPages(1);
          onFilter(next);
        }}
        onAdd={props.onAdd}
        addButton={addButtonRef}
        onImport={props.onImport}
        importButton={importButtonRef}
      />
      <div className={styles.scroll}>
        {sources.length === 0 && (
          <div className={styles.note}>
            <Subtitle2 as="h2">{texts.noneTitle}</Subtitle2>
            <Body1>{texts.noneText}</Body1>
            <Button size="small" onClick={props.onImport}>
              {imports.openLong}
            </Button>
          </div>
        )}
        {sources.length > 0 && shown.length === 0 && (
          <div className={styles.note}>
            <Body1>{texts.noMatch}</Body1>
            <Button size="small" onClick={() => onFilter(everySource)}>
              {texts.clearFilters}
            </Button>
          </div>
        )}
        {sources.length > 0 && (
          <Caption1 className={styles.missing} role="status">
            {texts.shown(shown.length, sources.length)}
            {missing.length > 0 &&
              ` · ${texts.missingOverall(missing.map((field) => texts.fields[field]).join(texts.separator))}`}
          </Caption1>
        )}
        <ul ref={list} className={styles.list} aria-label={texts.list}>
          {shown.slice(0, pages * pageLength).map((source, index) => (
            <SourceRow
              key={`${source.id}#${index}`}
              source={source}
              duplicate={duplicates.has(idKey(source.id))}
              onSelect={() => select(source)}
              onEdit={() => props.onEdit(source)}
              onRemove={() => setRemoving(source)}
            />
          ))}
        </ul>
        {shown.length > pages * pageLength && (
          <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
            {texts.showMore(Math.min(pageLength, shown.length - pages * pageLength))}
          </Button>
        )}
      </div>
      <RemoveDialog
        item={removing}
        title={texts.removeTitle(removing?.id ?? "")}
        text={texts.removeText([removing?.company, removing?.datapoint].filter(Boolean).join(" · "))}
        action={texts.remove}
        onClose={() => {
          setRemoving(null);
          setReturning(removing?.id ?? "");
        }}
        onRemove={async (source) => {
          await register.remove(source.id);
          setRemoving(null);
          setReturning(shown[shown.indexOf(source) + 1]?.id ?? "");
          await props.onRemoved(source.id);
        }}
      />
    </>
  );
}
