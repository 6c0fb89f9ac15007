import type { MenuItem } from './bridge.ts';
import { enumMember, offerEnums } from './enums.ts';
import { exception, hiddenState, instance, service, theBridge, whole } from './guard.ts';
import { htmlState } from './html.ts';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

const uiScope = 'https://www.googleapis.com/auth/script.container.ui';

interface MenuState {
  readonly name: string;
  readonly addon: boolean;
  readonly items: MenuItem[];
}

const menus = hiddenState<MenuState>();
const answers = hiddenState<{ button: string; text: string }>();

class Menu implements Pick<GoogleMenu, keyof Menu> {
  addItem(label: string, functionName: string): GoogleMenu {
    menus.of(this).items.push({ label, functionName });
    return whole(this);
  }
  addSeparator(): GoogleMenu {
    menus.of(this).items.push({ label: '', separator: true });
    return whole(this);
  }
  addSubMenu(menu: object): GoogleMenu {
    const { name, items } = menus.of(menu);
    menus.of(this).items.push({ label: name, items });
    return whole(this);
  }
  addToUi(): void {
    const { name, addon, items } = menus.of(this);
    theBridge().setMenu({ name, addon, items });
  }
}

/** Only a script that a person started with full rights may open something on their screen. */
function assertMayShow(member: string): void {
  if (theBridge().authMode !== 'FULL') {
    throw exception(`Specified permissions are not sufficient to call Ui.${member}. Required permissions: ${uiScope}`);
  }
  theBridge().requireScopes(`Ui.${member}`, [uiScope]);
}

function show(kind: 'sidebar' | 'modal' | 'modeless', html: object, title: string | null): void {
  const page = htmlState(html);
  theBridge().show(kind, {
    html: theBridge().sanitise(page.content),
    title: title ?? page.title,
    width: kind === 'sidebar' ? 300 : (page.width ?? 600),
    height: page.height ?? 400,
  });
}

type Question = [string] | [string, unknown] | [string, string, unknown];

function ask(args: Question, input: boolean): { button: string; text: string } {
  if (theBridge().authMode !== 'FULL')
    throw exception(`You do not have permission to call ${input ? 'prompt' : 'alert'}`);
  const [title, prompt, buttons] = args.length === 3 ? args : (['', args[0], args[1]] as const);
  return theBridge().ask({ title, prompt, buttons: String(buttons ?? 'OK'), input });
}

class Ui implements Pick<Google, keyof Ui> {
  createAddonMenu(): GoogleMenu {
    return whole(menus.give(instance(Menu), { name: '', addon: true, items: [] }));
  }
  createMenu(name: string): GoogleMenu {
    return whole(menus.give(instance(Menu), { name, addon: false, items: [] }));
  }
  showSidebar(html: object): void {
    assertMayShow('showSidebar');
    show('sidebar', html, null);
  }
  showModalDialog(html: object, title: string): void {
    assertMayShow('showModalDialog');
    show('modal', html, title);
  }
  showModelessDialog(html: object, title: string): void {
    assertMayShow('showModelessDialog');
    show('modeless', html, title);
  }
  alert(...args: Question): GoogleAppsScript.Base.Button {
    return enumMember('Base.Button', ask(args, false).button);
  }
  prompt(...args: Question): GoogleAppsScript.Base.PromptResponse {
    return whole(answers.give(instance(PromptResponse), ask(args, true)));
  }
}

class PromptResponse implements Pick<GoogleAppsScript.Base.PromptResponse, keyof PromptResponse> {
  getResponseText(): string {
    return answers.of(this).text;
  }
  getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumMember('Base.Button', answers.of(this).button);
  }
}

service('Base.Menu', Menu);
service('Base.Ui', Ui);
service('Base.PromptResponse', PromptResponse);

/** The Ui of the open editor; refuses where no person looks at one. */
export function openUi(): Google {
  if (theBridge().authMode === 'CUSTOM_FUNCTION' || !theBridge().workbook) {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const ui = instance(Ui);
  offerEnums(ui, 'Base', ['Button', 'ButtonSet']);
  return whole(ui);
}
