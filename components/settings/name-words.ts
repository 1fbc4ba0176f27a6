/** Choices about names in words. */
import { say } from '../say.ts';
import type { ListedName } from './settings-state.ts';

/** The same for choices about the same matter as they were written. */
export function nameKey(choice: ListedName): string {
  return JSON.stringify([choice.name, choice.kind, choice.kind === 'hidden' ? (choice.site ?? '') : choice.entity]);
}

/** What was chosen about a name, to stand behind it. */
export function nameStanding(choice: ListedName): string {
  if (choice.kind === 'hidden')
    return choice.site === undefined ? say('settings.nameHidden') : say('settings.nameHiddenOn', { site: choice.site });
  return choice.title === undefined ? say('settings.nameMeansUnknown') : say('settings.nameMeans', { title: choice.title });
}

/** The same in a line of its own. */
export function nameLine(choice: ListedName): string {
  const { name } = choice;
  if (choice.kind === 'hidden')
    return choice.site === undefined ? say('settings.changeHidden', { name }) : say('settings.changeHiddenOn', { name, site: choice.site });
  return choice.title === undefined
    ? say('settings.changeMeansUnknown', { name, entity: choice.entity })
    : say('settings.changeMeans', { name, title: choice.title });
}
