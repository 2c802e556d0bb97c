import {
  Button,
  Input,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
} from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useState } from "react";
import { useTexts } from "../texts/texts";
import { forgetView, saveView, useSavedViews, type SourceView } from "./savedFilters";
import { everySource } from "./sourceFilter";
import { sourceOrders, type SourceOrder } from "../../register/sourceOrder";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", alignItems: "center", minWidth: 0 },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: "0", minWidth: 0 },
  keep: { flexShrink: 0, whiteSpace: "nowrap", minWidth: "auto" },
});

interface Props {
  readonly view: SourceView;
  readonly onView: (view: SourceView) => void;
}

/** The order of the list, and the filters that somebody has saved by name. */
export function SourceViews({ view, onView }: Props) {
  const styles = useStyles();
  const { many: texts, pane } = useTexts();
  const saved = useSavedViews();
  const [naming, setNaming] = useState<string | null>(null);
  const now = saved.find(({ filter, order }) => JSON.stringify({ filter, order }) === JSON.stringify(view));
  const isPlain = JSON.stringify(view.filter) === JSON.stringify(everySource) && view.order === "sheet";
  if (naming !== null)
    return (
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (naming.trim() === "") return;
          saveView({ ...view, name: naming.trim() });
          setNaming(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setNaming(null);
        }}
      >
        <Input
          className={styles.grow}
          size="small"
          autoFocus
          aria-label={texts.viewName}
          placeholder={texts.viewName}
          value={naming}
          onChange={(_, { value }) => setNaming(value)}
        />
        <Button className={styles.keep} size="small" type="submit" appearance="primary">
          {pane.save}
        </Button>
        <Button className={styles.keep} size="small" onClick={() => setNaming(null)}>
          {pane.cancel}
        </Button>
      </form>
    );
  return (
    <div className={styles.row}>
      <Select
        className={styles.grow}
        size="small"
        aria-label={texts.order}
        value={view.order}
        onChange={(_, { value }) => onView({ ...view, order: value as SourceOrder })}
      >
        {sourceOrders.map((order) => (
          <option key={order} value={order}>
            {texts.orders[order]}
          </option>
        ))}
      </Select>
      <Menu
        positioning="below-end"
        checkedValues={{ view: now === undefined ? [] : [now.name] }}
        onCheckedValueChange={(_, { checkedItems: [name] }) => {
          const chosen = saved.find((one) => one.name === name);
          if (chosen !== undefined) onView({ filter: chosen.filter, order: chosen.order });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            className={styles.keep}
            size="small"
            icon={<FilterRegular />}
            aria-label={texts.viewsNamed(now?.name ?? "")}
          >
            {now?.name ?? texts.viewsShort}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {saved.map(({ name }) => (
              <MenuItemRadio key={name} name="view" value={name}>
                {name}
              </MenuItemRadio>
            ))}
            {saved.length > 0 && <MenuDivider />}
            <MenuItem disabled={isPlain} onClick={() => setNaming("")}>
              {texts.saveView}
            </MenuItem>
            {saved.map(({ name }) => (
              <MenuItem key={name} onClick={() => forgetView(name)}>
                {texts.forgetView(name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
