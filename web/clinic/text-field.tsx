import { Mend } from '../parts/mend.tsx';
import { useOffice } from './use-office.ts';

interface TextFieldProps {
  /** Its name in the API: what the server says of it is shown beside it. */
  path: string;
  label: string;
  value: string;
  most: number;
  type?: 'text' | 'tel' | 'email' | 'url';
  onText: (text: string) => void;
}

export function TextField({ path, label, value, most, type = 'text', onText }: TextFieldProps) {
  const { mends } = useOffice();
  const mend = mends.get(path);
  const id = `field-${path.replaceAll('.', '-')}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {mend && <Mend id={`${id}-mend`}>{mend}</Mend>}
      <input
        id={id}
        type={type as 'text'}
        maxLength={most}
        value={value}
        autocomplete="off"
        aria-invalid={mend ? 'true' : undefined}
        aria-describedby={mend ? `${id}-mend` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
