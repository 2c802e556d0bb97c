/**
 * The editor of the active cell and the formula bar are laid out anew once after many writes that reach the cell. Univer by
 * itself does so within each, also when the write is to the same place of another sheet.
 */
import { requestImmediateMacroTask } from "@univerjs/core";
import { EditorBridgeService } from "@univerjs/preset-sheets-core";

let isDone = false;

/** Before the first workbook is drawn. */
export function layEditorOutOnce(): void {
  if (isDone) return;
  isDone = true;
  const bridge = EditorBridgeService.prototype;
  const { refreshEditCellState: refresh, getEditCellState: read, changeVisible: open } = bridge;
  const due = new WeakMap<EditorBridgeService, () => void>();
  const now = (service: EditorBridgeService) => {
    due.get(service)?.();
    if (due.delete(service)) refresh.call(service);
  };
  bridge.refreshEditCellState = function soon() {
    if (!due.has(this))
      due.set(
        this,
        requestImmediateMacroTask(() => now(this)),
      );
  };
  // Whoever opens the editor meanwhile sees the cell as it is.
  bridge.getEditCellState = function state() {
    now(this);
    return read.call(this);
  };
  bridge.changeVisible = function visible(wanted) {
    now(this);
    open.call(this, wanted);
  };
}
