import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ImportView } from "../import/ImportView";
import { sampleSources } from "../import/sampleSources";
import { HelpTopicContext } from "../parts/HelpLink";
import { Loading, LoadFailure } from "../parts/Loading";
import { Notice, type NoticeText } from "../parts/Notice";
import { RegisterAbsent } from "./RegisterAbsent";
import { rememberReviewer, useReviewer } from "../grades/reviewer";
import { ManyJudgement, type ManyTask } from "./ManyJudgement";
import type { SourceView } from "./savedFilters";
import { SourceForm } from "./SourceForm";
import { importsFocus, SourceList } from "./SourceList";
import type { Source } from "../../register/source";
import { useAnnounce } from "../parts/announcements";
import { everySource } from "./sourceFilter";
import { useTexts } from "../texts/texts";
import { useRegister } from "./useRegister";

const useStyles = makeStyles({ notice: { padding: "8px 12px 0", flexShrink: 0 } });

const noSources: readonly Source[] = [];
const noIds: ReadonlySet<string> = new Set();

type Editing = { readonly source: Source | null } | null;

export function SourcesTab() {
  const { view, reload } = useRegister();
  const { sources: texts, many } = useTexts();
  const styles = useStyles();
  const announce = useAnnounce();
  const [editing, setEditing] = useState<Editing>(null);
  const [importing, setImporting] = useState<"own" | "sample" | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const reviewer = useReviewer();
  const [shown, setShown] = useState<SourceView>({ filter: everySource, order: "sheet" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(noIds);
  const [task, setTask] = useState<ManyTask | null>(null);
  // Where the keyboard goes on when a form closes: the row it came from, or the Add button.
  const [focusOn, setFocusOn] = useState<string | null>(null);

  const focused = useCallback(() => setFocusOn(null), []);

  const tell = (next: NoticeText) => {
    setNotice(next);
    if (next.kind === "success") announce(`${next.title} ${next.detail ?? ""}`);
  };
  const succeeded = async (title: string) => {
    await reload();
    tell({ kind: "success", title, detail: texts.undoHint });
  };

  const closeImport = () => {
    setFocusOn(importsFocus);
    setImporting(null);
  };

  if (view.phase === "loading") return <Loading />;
  if (view.phase === "failed")
    return <LoadFailure title={texts.loadFailed} reason={view.reason} onRetry={() => void reload()} />;
  if (importing !== null)
    return (
      <HelpTopicContext.Provider value="import">
        <ImportView
          startText={importing === "sample" ? sampleSources : ""}
          sources={view.phase === "ready" ? view.sources : noSources}
          onClose={closeImport}
          onImported={(title, detail) => {
            closeImport();
            tell({ kind: "success", title, detail });
          }}
        />
      </HelpTopicContext.Provider>
    );
  if (view.phase === "absent")
    return (
      <RegisterAbsent
        onImport={(sample) => setImporting(sample ? "sample" : "own")}
        focusImport={focusOn === importsFocus}
        onCreated={async () => {
          await reload();
          tell({ kind: "success", title: texts.created });
        }}
      />
    );
  if (editing !== null)
    return (
      <SourceForm
        source={editing.source}
        sources={view.sources}
        reviewer={reviewer}
        onClose={() => {
          setFocusOn(editing.source?.id ?? "");
          setEditing(null);
        }}
        onSaved={async (id, gradedBy) => {
          rememberReviewer(gradedBy);
          setFocusOn(editing.source === null ? "" : id);
          setEditing(null);
          await succeeded(editing.source === null ? texts.added(id) : texts.edited(id));
        }}
      />
    );
  if (task !== null)
    return (
      <ManyJudgement
        task={task}
        sources={view.sources.filter(({ id }) => selected.has(id))}
        onClose={() => {
          setFocusOn([...selected][0] ?? "");
          setTask(null);
        }}
        onDone={async (title) => {
          setFocusOn([...selected][0] ?? "");
          setTask(null);
          setSelected(noIds);
          await succeeded(title);
        }}
      />
    );
  return (
    <>
      {notice !== null && (
        <div className={styles.notice}>
          <Notice notice={notice} onDismiss={() => setNotice(null)} />
        </div>
      )}
      <SourceList
        sources={view.sources}
        view={shown}
        onView={setShown}
        selected={selected}
        onSelected={setSelected}
        onTask={setTask}
        focusOn={focusOn}
        onFocused={focused}
        onAdd={() => setEditing({ source: null })}
        onImport={() => setImporting("own")}
        onEdit={(source) => setEditing({ source })}
        onRemoved={([id = "", ...others]) =>
          succeeded(others.length === 0 ? texts.removed(id) : many.removed(others.length + 1))
        }
        onFailed={(title, detail) => tell({ kind: "error", title, detail })}
      />
    </>
  );
}
