import { offerEnums } from './enums.ts';
import { instance, notImplemented, service, theBridge } from './guard.ts';

type Google = GoogleAppsScript.Base.Session;
type GoogleScript = GoogleAppsScript.Script.ScriptApp;

const emailScope = 'https://www.googleapis.com/auth/userinfo.email';
const triggerScope = 'https://www.googleapis.com/auth/script.scriptapp';

class Session implements Pick<Google, keyof Session> {
  getActiveUserLocale(): string {
    return theBridge().userLocale;
  }
  getTemporaryActiveUserKey(): string {
    return theBridge().userKey;
  }
  getScriptTimeZone(): string {
    return theBridge().scriptTimezone;
  }
  getActiveUser(): GoogleAppsScript.Base.User {
    theBridge().requireScopes('Session.getActiveUser', [emailScope]);
    return notImplemented('Session.getActiveUser');
  }
  getEffectiveUser(): GoogleAppsScript.Base.User {
    theBridge().requireScopes('Session.getEffectiveUser', [emailScope]);
    return notImplemented('Session.getEffectiveUser');
  }
}

class ScriptApp implements Pick<GoogleScript, keyof ScriptApp> {
  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    theBridge().requireScopes('ScriptApp.getProjectTriggers', [triggerScope]);
    return [];
  }
  newTrigger(): GoogleAppsScript.Script.TriggerBuilder {
    theBridge().requireScopes('ScriptApp.newTrigger', [triggerScope]);
    return notImplemented('ScriptApp.newTrigger');
  }
  requireScopes(_mode: unknown, scopes: string[]): void {
    for (const scope of scopes) theBridge().requireScopes('ScriptApp.requireScopes', [scope]);
  }
}

service('Base.Session', Session);
service('Script.ScriptApp', ScriptApp);

/** The Session global. */
export const session = instance(Session);
/** The ScriptApp global. */
export const scriptApp = instance(ScriptApp);

offerEnums(scriptApp, 'Script', [
  'AuthMode',
  'AuthorizationStatus',
  'EventType',
  'InstallationSource',
  'TriggerSource',
]);
