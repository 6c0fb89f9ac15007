import { cacheService } from './cache.ts';
import { offerEnums } from './enums.ts';
import { instance, notImplemented, service, theBridge } from './guard.ts';
import { htmlService } from './html.ts';
import { lockService } from './lock.ts';
import { logger, scriptConsole } from './logger.ts';
import './namedRange.ts';
import { propertiesService } from './properties.ts';
import './range/range.ts';
import { scriptApp, session } from './session.ts';
import './sheet/sheet.ts';
import { spreadsheetApp } from './spreadsheetApp.ts';
import { utilities } from './utilities.ts';

class Charts {}
service('Charts.Charts', Charts);
const charts = instance(Charts);
offerEnums(charts, 'Charts', [
  'ChartHiddenDimensionStrategy',
  'ChartMergeStrategy',
  'ChartType',
  'CurveStyle',
  'PointStyle',
  'Position',
]);

const built: Record<string, object> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  LockService: lockService,
  Utilities: utilities,
  Session: session,
  ScriptApp: scriptApp,
  Logger: logger,
  Charts: charts,
};

/** Google's other globals: there, but each member says that the host has not built it. */
const others = [
  'Browser',
  'CalendarApp',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
]; // prettier-ignore

function unbuiltService(name: string): object {
  return new Proxy(
    {},
    { get: (_, member) => (typeof member === 'string' ? () => notImplemented(`${name}.${member}`) : undefined) },
  );
}

const globals = globalThis as unknown as Record<string, unknown>;
for (const [name, object] of Object.entries(built)) define(name, object);
for (const name of others) define(name, unbuiltService(name));
define('console', scriptConsole);

function define(name: string, value: unknown): void {
  Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: false });
}

/** The clock of scripts is the host's: no arguments means its present time. */
const RealDate = Date;
function HostDate(this: unknown, ...args: unknown[]): unknown {
  if (!new.target) return new RealDate(theBridge().now()).toString();
  if (new.target === HostDate && args.length === 1) return new RealDate(args[0] as number);
  return Reflect.construct(
    RealDate,
    args.length === 0 ? [theBridge().now()] : args,
    new.target === HostDate ? RealDate : new.target,
  );
}
Object.defineProperties(HostDate, {
  ...Object.getOwnPropertyDescriptors(RealDate),
  name: { value: 'Date', configurable: true },
  length: { value: 7, configurable: true },
  now: { value: () => theBridge().now(), configurable: true, writable: true },
});
Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate, configurable: true, writable: true });
define('Date', HostDate);

/** What the runtime calls from outside. */
export { callCustomFunction, callFunction, callTrigger } from './entry.ts';
