import type { TextStore } from './bridge.ts';
import { hiddenState, instance, service, theBridge, unknownFate, whole } from './guard.ts';

type Google = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

const stores = hiddenState<TextStore>();

class Properties implements Pick<Google, keyof Properties> {
  getProperty(key: string): string | null {
    return stores.of(this).get(String(key));
  }
  setProperty(key: string, value: string): Google {
    if (String(key) === '') unknownFate('A property without a name');
    stores.of(this).set(String(key), String(value));
    return whole(this);
  }
  getKeys(): string[] {
    return [...stores.of(this).keys()];
  }
  getProperties(): { [key: string]: string } {
    const all: { [key: string]: string } = {};
    for (const key of stores.of(this).keys()) all[key] = stores.of(this).get(key)!;
    return all;
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Google {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) stores.of(this).set(key, String(value));
    return whole(this);
  }
  deleteProperty(key: string): Google {
    stores.of(this).delete(String(key));
    return whole(this);
  }
  deleteAllProperties(): Google {
    for (const key of [...stores.of(this).keys()]) stores.of(this).delete(key);
    return whole(this);
  }
}

/** The Properties object of a scope; null for the document's outside a document. */
function propertiesOf(scope: 'document' | 'script' | 'user'): Google {
  const store = theBridge().properties(scope);
  return whole((store && stores.give(instance(Properties), store)) as object);
}

class PropertiesService implements Pick<GoogleService, keyof PropertiesService> {
  getDocumentProperties(): Google {
    return propertiesOf('document');
  }
  getScriptProperties(): Google {
    return propertiesOf('script');
  }
  getUserProperties(): Google {
    return propertiesOf('user');
  }
}

service('Properties.Properties', Properties);
service('Properties.PropertiesService', PropertiesService);

/** The PropertiesService global. */
export const propertiesService = instance(PropertiesService);
