import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Source } from "../../register/source";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ more: { marginTop: "5px" } });

interface Props {
  readonly source: Source;
  readonly onEdit: (source: Source) => void;
  readonly onRemove: (source: Source) => void;
}

export function SourceRowMenu({ source, onEdit, onRemove }: Props) {
  const styles = useStyles();
  const { pane, sources: texts } = useTexts();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={pane.more(source.id)}
          data-source={source.id}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<EditRegular />} onClick={() => onEdit(source)}>
            {texts.edit}
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={() => onRemove(source)}>
            {texts.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
