/** Everything a card holds beyond the first glance, under its own small headings; sections without content are left out. */
import type { ComponentChildren } from 'preact';
import type { CardModel, Fact, SourceReference } from '../engine/card-model.ts';
import { ControlList } from './ControlList.tsx';
import { CopyButton } from './CopyButton.tsx';
import { correctionText } from './correction-text.ts';
import { ageSentence } from './data-age.ts';
import { EstimateTable } from './EstimateTable.tsx';
import { FactList } from './FactList.tsx';
import { ofData } from './of-data.ts';
import { RelationList } from './RelationList.tsx';
import { SourceLink } from './SourceLink.tsx';
import { say } from './say.ts';

interface CardMoreProps {
  id: string;
  model: CardModel;
  /** Facts that found no room on the first layer. */
  facts: readonly Fact[];
  /** Lines of the first group that the first layer drew. */
  drawn: number;
  sources: readonly SourceReference[];
  onOpenEntity(entityId: string): void;
  onCopy?: ((text: string) => unknown) | undefined;
}

function Section({ title, show = true, children }: { title: string; show?: boolean; children: ComponentChildren }) {
  if (!show) return null;
  return (
    <section class="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Names({ model }: { model: CardModel }) {
  const also = model.alsoCalled.filter((name) => name !== model.callsItself);
  return (
    <ul class="all-names">
      {model.native !== undefined && (
        <li>
          <bdi lang={model.native.lang} dir={model.native.dir}>
            {model.native.text}
          </bdi>
        </li>
      )}
      {model.callsItself !== undefined && (
        <li>
          <bdi>{model.callsItself}</bdi> <span class="detail">{say('card.callsItself')}</span>
        </li>
      )}
      {also.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {model.otherNames.map(({ text, lang, dir }) => (
        <li key={text}>
          <bdi lang={lang} dir={dir}>
            {text}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

export function CardMore({ id, model, facts, drawn, sources, onOpenEntity, onCopy }: CardMoreProps) {
  const named = model.native !== undefined || model.callsItself !== undefined || model.alsoCalled.length + model.otherNames.length > 0;
  return (
    <div class="more" id={id}>
      <Section title={say('card.furtherFacts')} show={facts.length > 0}>
        <FactList facts={facts} sources={sources} />
      </Section>
      <Section title={say('card.allEstimates')} show={model.estimates.length > 0}>
        {model.estimates.map((group, index) => (
          <EstimateTable group={group} isDrawn={index === 0 && drawn > group.others.length} key={group.heading} />
        ))}
      </Section>
      <Section title={say('card.status')} show={model.status.length > 0}>
        <FactList facts={model.status} sources={sources} />
      </Section>
      <Section title={say('card.controlOverTime')} show={model.control.length > 0}>
        <ControlList control={model.control} sources={sources} />
      </Section>
      <Section title={say('card.relations')} show={model.relations.length > 0}>
        <RelationList relations={model.relations} sources={sources} onOpenEntity={onOpenEntity} />
      </Section>
      <Section title={say('card.designatedBy')} show={model.designations.length > 0}>
        <FactList facts={model.designations} sources={sources} />
      </Section>
      <Section title={say('card.allNames')} show={named}>
        <Names model={model} />
      </Section>
      <Section title={say('card.sources')} show={sources.length > 0}>
        <ol class="sources">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
              <span class="detail" {...ofData()}>
                {source.title} · {source.licence}
                {source.pack !== undefined && ' · '}
                {source.pack !== undefined && <bdi>{source.pack}</bdi>}
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <p class="section version">
        {ageSentence(model.dataVersion, new Date())}
        {model.articleDate !== undefined && ` ${say('card.chosenFor', { date: model.articleDate })}`}
      </p>
      {onCopy !== undefined && (
        <p class="section version">
          <CopyButton text={correctionText(model)} label={say('card.copyCorrection')} onCopy={onCopy} />
        </p>
      )}
    </div>
  );
}
