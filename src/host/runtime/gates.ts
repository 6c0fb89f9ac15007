import { refuse } from '../model/refusal.ts';
import type { AuthMode } from '../services/bridge.ts';

const auth = 'https://www.googleapis.com/auth/';
const spreadsheetScopes = [`${auth}spreadsheets.currentonly`, `${auth}spreadsheets`, `${auth}spreadsheets.readonly`];

/** Services that a custom function may use; of the others Google says that it has no permission. */
const forCustomFunctions = new Set(['Spreadsheet', 'Cache', 'HTML', 'Lock', 'Properties', 'Utilities']); // prettier-ignore

/** Members of spreadsheet objects that only read. */
const reading = /^(get|is|has|can|offset$|new|create(DeveloperMetadata|Text)Finder$|find$|with|on|flush$|copy$|build$)/;

/** Builders change nothing but themselves. */
const isBuilder = (interfaceName: string) => /(Builder|Finder)$/.test(interfaceName);

/** The scopes that a script was given: all when its manifest names none. */
export class Scopes {
  private readonly granted: ReadonlySet<string> | null;

  constructor(scopes: readonly string[] | undefined) {
    this.granted = scopes ? new Set(scopes) : null;
  }

  /** Refuses unless one of the scopes is there. */
  require(what: string, anyOf: readonly string[]): void {
    const { granted } = this;
    if (granted && !anyOf.some((scope) => granted.has(scope))) {
      refuse(`Specified permissions are not sufficient to call ${what}. Required permissions: ${anyOf.join(' || ')}`);
    }
  }
}

/** Refuses a member that a script started in this way may not call. */
export function checkGate(mode: AuthMode, scopes: Scopes, interfaceName: string, member: string): void {
  const [space, name] = interfaceName.split('.') as [string, string];
  const fullName = `${name}.${member}`;
  if (space === 'Spreadsheet' && member !== 'getUi' && !/^open|^create$/.test(member)) {
    if (mode === 'NONE') refuse(`You do not have permission to call ${fullName}`);
    if (mode === 'CUSTOM_FUNCTION' && !reading.test(member) && !isBuilder(name))
      refuse(`You do not have permission to call ${member}`);
    scopes.require(fullName, spreadsheetScopes);
  }
  if (mode === 'CUSTOM_FUNCTION') {
    if (space === 'Spreadsheet' && /^(open|create$)/.test(member))
      refuse(`You do not have permission to call ${fullName}`);
    if (space === 'Properties' && name === 'Properties' && /^(set|delete)/.test(member))
      refuse(`You do not have permission to call ${member}`);
    if (space === 'HTML' && /^(evaluate)/.test(member)) refuse(`You do not have permission to call ${member}`);
    if (!isKnown(space, name)) refuse(`You do not have permission to call ${name} service.`);
  }
  if (mode === 'NONE' && (space === 'Properties' || space === 'Cache' || space === 'Lock'))
    refuse(`You do not have permission to call ${fullName}`);
}

function isKnown(space: string, name: string): boolean {
  return space === 'Base' ? ['Logger', 'Session', 'Blob', 'Ui', 'Menu'].includes(name) : forCustomFunctions.has(space);
}
