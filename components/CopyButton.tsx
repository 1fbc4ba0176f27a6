/** "Copy with source" says whether it worked, in its own place, so that nothing moves. */
import { useState } from 'preact/hooks';
import { say } from './say.ts';
import { whenTrusted } from './trusted.ts';

interface CopyButtonProps {
  text: string;
  /** What the button says before it is pressed. */
  label?: string;
  /** May return a promise; a rejected one means the clipboard refused. */
  onCopy(text: string): unknown;
}

const RESULTS = { done: 'card.copied', failed: 'card.notCopied' } as const;

export function CopyButton({ text, label = say('card.copy'), onCopy }: CopyButtonProps) {
  const [result, setResult] = useState<keyof typeof RESULTS>();
  const copy = async () => {
    try {
      await onCopy(text);
      setResult('done');
    } catch {
      setResult('failed');
    }
  };
  return (
    <button type="button" class="text" onClick={whenTrusted(() => void copy())}>
      <span aria-live="polite">{result === undefined ? label : say(RESULTS[result])}</span>
    </button>
  );
}
