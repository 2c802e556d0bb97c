import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { duplicateIds, missingMost } from "../../register/missing";
import { reasonOf } from "../parts/reason";
import { RemoveSources } from "./RemoveSources";
import { idKey, type Source } from "../../register/source";
import { ManyBar } from "./ManyBar";
import type { ManyTask } from "./ManyJudgement";
import { useOneTabStop } from "../parts/oneTabStop";
import type { SourceView } from "./savedFilters";
import { everySource, filterSources } from "./sourceFilter";
import { sortSources } from "../../register/sourceOrder";
import { SourceFilters } from "./SourceFilters";
import { SourceRow } from "./SourceRow";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-height: 560px)": { overflowY: "visible", flexShrink: 0 },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { display: "flex", flexDirection: "column", gap: "6px", padding: "16px 12px", alignItems: "flex-start" },
  missing: { color: tokens.colorNeutralForeground3, display: "block" },
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
  readonly view: SourceView;
  readonly onView: (view: SourceView) => void;
  /** By id. */
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
  readonly onTask: (task: ManyTask) => void;
  /** The id of the row, "" for the Add button or `importsFocus`, that takes the focus back; null leaves it. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onEdit: (source: Source) => void;
  readonly onRemoved: (ids: readonly string[]) => Promise<void>;
  readonly onFailed: (title: string, reason: string) => void;
}

export function SourceList(props: Props) {
  const { sources, view, onView, selected, onSelected, focusOn, onFocused, onFailed, onEdit } = props;
  const styles = useStyles();
  const { pane, sources: texts, imports, many } = useTexts();
  const { register } = useWorkbook();
  const [pages, setPages] = useState(1);
  const [returning, setReturning] = useState<string | null>(null);
  const [removing, setRemoving] = useState<readonly Source[] | null>(null);
  const [addButton, addButtonRef] = useElement<HTMLButtonElement>();
  const [importButton, importButtonRef] = useElement<HTMLButtonElement>();
  const list = useRef<HTMLUListElement>(null);
  const oneTabStop = useOneTabStop();
  const holdList = useCallback(
    (element: HTMLUListElement | null) => {
      list.current = element;
      oneTabStop(element);
    },
    [oneTabStop],
  );
  const searched = useDeferredValue(view);
  const shown = useMemo(
    () => sortSources(filterSources(sources, searched.filter), searched.order),
    [sources, searched],
  );
  const chosen = useMemo(() => sources.filter(({ id }) => selected.has(id)), [sources, selected]);
  const lastSelected = useRef("");
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

  const goTo = (source: Source) => {
    register.select(source.id).catch((failure: unknown) => onFailed(pane.failed, reasonOf(failure)));
  };
  const select = ({ id }: Source, isSelected: boolean, isRange: boolean) => {
    const ends = [id, isRange ? lastSelected.current : id].map((end) => shown.findIndex((one) => one.id === end));
    const from = ends.includes(-1) ? Math.max(...ends) : Math.min(...ends);
    const next = new Set(selected);
    for (const one of shown.slice(from, Math.max(...ends) + 1))
      if (isSelected) next.add(one.id);
      else next.delete(one.id);
    lastSelected.current = id;
    onSelected(next);
  };
  const selectAll = (isSelected: boolean) => onSelected(new Set(isSelected ? shown.map(({ id }) => id) : []));
  // The rows are drawn again only where they change.
  const latest = useRef({ goTo, select, onEdit });
  useEffect(() => {
    latest.current = { goTo, select, onEdit };
  });
  const [onGoTo, onSelect, onEditRow, onRemove] = useMemo(
    () => [
      (source: Source) => latest.current.goTo(source),
      (...selection: Parameters<typeof select>) => latest.current.select(...selection),
      (source: Source) => latest.current.onEdit(source),
      (source: Source) => setRemoving([source]),
    ],
    [],
  );

  return (
    <>
      <SourceFilters
        sources={sources}
        view={view}
        onView={(next) => {
          setPages(1);
          onView(next);
        }}
        onAdd={props.onAdd}
        addButton={addButtonRef}
        onImport={props.onImport}
        importButton={importButtonRef}
      />
      {sources.length > 0 && (
        <ManyBar
          shown={shown}
          selected={chosen}
          onSelectAll={selectAll}
          onTask={props.onTask}
          onRemove={() => setRemoving(chosen)}
        >
          <Caption1 className={styles.missing} role="status">
            {texts.shown(shown.length, sources.length)}
            {missing.length > 0 &&
              ` · ${texts.missingOverall(missing.map((field) => texts.fields[field]).join(texts.separator))}`}
          </Caption1>
        </ManyBar>
      )}
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
            <Button size="small" onClick={() => onView({ ...view, filter: everySource })}>
              {texts.clearFilters}
            </Button>
          </div>
        )}
        <ul ref={holdList} className={styles.list} aria-label={texts.list} aria-description={many.keys}>
          {shown.slice(0, pages * pageLength).map((source, index) => (
            <SourceRow
              key={`${source.id}#${index}`}
              source={source}
              duplicate={duplicates.has(idKey(source.id))}
              isSelected={selected.has(source.id)}
              onSelect={onSelect}
              onGoTo={onGoTo}
              onEdit={onEditRow}
              onRemove={onRemove}
            />
          ))}
        </ul>
        {shown.length > pages * pageLength && (
          <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
            {texts.showMore(Math.min(pageLength, shown.length - pages * pageLength))}
          </Button>
        )}
      </div>
      <RemoveSources
        sources={removing}
        onClose={() => {
          setRemoving(null);
          setReturning(removing?.[0]?.id ?? "");
        }}
        onRemoved={async (ids) => {
          setRemoving(null);
          const last = shown.reduce((found, { id }, place) => (ids.includes(id) ? place : found), -1);
          setReturning(shown.slice(last + 1).find(({ id }) => !ids.includes(id))?.id ?? "");
          onSelected(new Set([...selected].filter((id) => !ids.includes(id))));
          await props.onRemoved(ids);
        }}
      />
    </>
  );
}
