import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { webAddress } from "../parts/webAddress";
import { useWorkbook } from "../ports/workbookContext";
import type { Source } from "../../register/source";
import { useTexts } from "../texts/texts";

/** A list longer than this is read in the view Path. */
const mostNamed = 12;

/** Leads from a cell to the document of its source, or to a choice of documents; nothing where no source has a link. */
export function OpenDocument({ sources }: { sources: readonly Source[] }) {
  const { many: texts } = useTexts();
  const { environment } = useWorkbook();
  const linked = sources.flatMap((source) => {
    const address = webAddress(source.reference);
    return address === null ? [] : [{ source, address }];
  });
  const documents = linked.filter(({ address }, place) => linked.findIndex((one) => one.address === address) === place);
  const [first, ...others] = documents;
  if (first === undefined) return null;
  const button = { size: "small", appearance: "subtle", icon: <OpenRegular /> } as const;
  if (others.length === 0)
    return (
      <Button
        {...button}
        aria-label={texts.openNamed(first.source.id)}
        title={texts.openNamed(first.source.id)}
        onClick={() => environment.openAddress(first.address)}
      />
    );
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} aria-label={texts.openOne(documents.length)} title={texts.openOne(documents.length)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {documents.slice(0, mostNamed).map(({ source, address }) => (
            <MenuItem key={address} onClick={() => environment.openAddress(address)}>
              {[source.id, source.source].filter(Boolean).join(" · ")}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
