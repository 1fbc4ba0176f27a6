/** A part of the settings page with its heading, which links lead to. */
import type { ComponentChildren } from 'preact';

interface SettingsSectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function SettingsSection({ id, title, children }: SettingsSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
