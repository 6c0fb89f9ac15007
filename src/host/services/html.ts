import { offerEnums } from './enums.ts';
import { exception, hiddenState, instance, notImplemented, service, theBridge, whole } from './guard.ts';

type Google = GoogleAppsScript.HTML.HtmlOutput;
type GoogleService = GoogleAppsScript.HTML.HtmlService;

/** A page on its way. */
interface HtmlState {
  readonly content: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly metaTags: readonly { name: string; content: string }[];
}

const states = hiddenState<HtmlState>();

/** The state of an HtmlOutput object. */
export function htmlState(output: object): HtmlState {
  return states.of(output);
}

function change(output: object, changes: Partial<HtmlState>): Google {
  return whole(states.give(output, { ...states.of(output), ...changes }));
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class HtmlOutput implements Pick<Google, keyof HtmlOutput> {
  getContent(): string {
    return states.of(this).content;
  }
  setContent(content: string): Google {
    theBridge().sanitise(content);
    return change(this, { content });
  }
  append(more: string): Google {
    return change(this, { content: states.of(this).content + more });
  }
  appendUntrusted(more: string): Google {
    return this.append(more.replace(/[&<>"']/g, (sign) => escapes[sign]!));
  }
  clear(): Google {
    return change(this, { content: '' });
  }
  getTitle(): string {
    return states.of(this).title;
  }
  setTitle(title: string): Google {
    return change(this, { title });
  }
  getWidth(): number {
    return states.of(this).width as number;
  }
  setWidth(width: number): Google {
    return change(this, { width });
  }
  getHeight(): number {
    return states.of(this).height as number;
  }
  setHeight(height: number): Google {
    return change(this, { height });
  }
  addMetaTag(name: string, content: string): Google {
    if (
      !['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'].includes(name)
    ) {
      throw exception('The provided meta tag is not allowed in this context.');
    }
    return change(this, { metaTags: [...states.of(this).metaTags, { name, content }] });
  }
  setSandboxMode(): Google {
    return whole(this);
  }
  setXFrameOptionsMode(): Google {
    return whole(this);
  }
}

function fileText(name: string): string {
  const text = theBridge().htmlFile(name);
  if (text === null) throw exception(`No HTML file named ${name} was found.`);
  return text;
}

function output(content: string): Google {
  theBridge().sanitise(content);
  return whole(states.give(instance(HtmlOutput), { content, title: '', width: null, height: null, metaTags: [] }));
}

class HtmlService implements Pick<GoogleService, keyof HtmlService> {
  createHtmlOutput(html: unknown = ''): Google {
    return typeof html === 'string' ? output(html) : notImplemented('HtmlService.createHtmlOutput of a blob');
  }
  createHtmlOutputFromFile(name: string): Google {
    return output(fileText(name));
  }
}

service('HTML.HtmlOutput', HtmlOutput);
service('HTML.HtmlService', HtmlService);

/** The HtmlService global. */
export const htmlService = instance(HtmlService);

offerEnums(htmlService, 'HTML', ['SandboxMode', 'XFrameOptionsMode']);
