import { Field, Select } from "@fluentui/react-components";
import { textEncodings, type RecognisedEncoding, type TextEncoding } from "../../register/import/textEncoding";
import { useTexts } from "../texts/texts";

interface Props extends RecognisedEncoding {
  readonly onChoice: (encoding: TextEncoding) => void;
}

/** In which encoding a file is read. Where that is a guess, the person is told. */
export function EncodingChoice({ encoding, isCertain, onChoice }: Props) {
  const { imports: texts } = useTexts();
  return (
    <Field label={texts.encoding} size="small" hint={isCertain ? null : texts.encodingGuessed}>
      <Select size="small" value={encoding} onChange={(_, { value }) => onChoice(value as TextEncoding)}>
        {textEncodings.map((one) => (
          <option key={one} value={one}>
            {texts.encodings[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
