import { RemoveDialog } from "../parts/RemoveDialog";
import { useWorkbook } from "../ports/workbookContext";
import type { Source } from "../../register/source";
import { useTexts } from "../texts/texts";

/** By their IDs; of more the number is told. */
const named = 8;

interface Props {
  /** What is to go; null closes the question. */
  readonly sources: readonly Source[] | null;
  readonly onClose: () => void;
  readonly onRemoved: (ids: readonly string[]) => Promise<void>;
}

/** Asks before one source goes, or many. */
export function RemoveSources({ sources, onClose, onRemoved }: Props) {
  const { sources: texts, many } = useTexts();
  const { register } = useWorkbook();
  const [first] = sources ?? [];
  const ids = (sources ?? []).map(({ id }) => id);
  const isOne = ids.length < 2;
  return (
    <RemoveDialog
      item={sources}
      title={isOne ? texts.removeTitle(first?.id ?? "") : many.removeTitle(ids.length)}
      text={
        isOne
          ? texts.removeText([first?.company, first?.datapoint].filter(Boolean).join(" · "))
          : many.removeText(many.andMore(ids.slice(0, named).join(texts.separator), Math.max(0, ids.length - named)))
      }
      action={texts.remove}
      onClose={onClose}
      onRemove={async () => {
        await register.remove(ids);
        await onRemoved(ids);
      }}
    />
  );
}
