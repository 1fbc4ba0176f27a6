/** "Copy with source" says whether it worked, in its own place, so that nothing moves. */
import { useState } from 'preact/hooks';
import { whenTrusted } from './trusted.ts';

interface CopyButtonProps {
  text: string;
  /** May return a promise; a rejected one means the clipboard refused. */
  onCopy(text: string): unknown;
}

const LABELS = { idle: 'Copy with source', done: 'Copied', failed: 'Could not copy' };

export function CopyButton({ text, onCopy }: CopyButtonProps) {
  const [result, setResult] = useState<keyof typeof LABELS>('idle');
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
      <span aria-live="polite">{LABELS[result]}</span>
    </button>
  );
}
