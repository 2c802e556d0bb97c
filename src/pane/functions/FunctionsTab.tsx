import { useState } from "react";
import { FormulaBuilder } from "./FormulaBuilder";
import { FunctionCatalogue } from "./FunctionCatalogue";
import { HelpTopicContext } from "../parts/HelpLink";
import { Loading, LoadFailure } from "../parts/Loading";
import { useTexts } from "../texts/texts";
import { useCatalogue } from "./useCatalogue";

export function FunctionsTab() {
  const { view, reload } = useCatalogue();
  const { functions: texts } = useTexts();
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  if (view.phase === "loading") return <Loading />;
  if (view.phase === "failed") return <LoadFailure title={texts.loadFailed} reason={view.reason} onRetry={reload} />;
  const chosen = view.functions.find(({ id }) => id === open);
  if (chosen !== undefined)
    return (
      <HelpTopicContext.Provider value={{ name: chosen.id, address: chosen.helpAddress }}>
        <FormulaBuilder
          key={chosen.id}
          chosen={chosen}
          onBack={() => {
            setFocusOn(chosen.id);
            setOpen(null);
          }}
        />
      </HelpTopicContext.Provider>
    );
  return (
    <FunctionCatalogue
      functions={view.functions}
      search={search}
      onSearch={setSearch}
      focusOn={focusOn}
      onOpen={setOpen}
    />
  );
}
