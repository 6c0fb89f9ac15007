import { hiddenState, instance, service, theBridge, whole } from './guard.ts';

type Google = GoogleAppsScript.Base.Blob;

interface BlobState {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

const states = hiddenState<BlobState>();

/** Google's bytes are signed. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** The bytes of what a script hands over: a text or signed bytes. */
export function bytesOf(data: string | readonly number[], charset = 'UTF_8'): Uint8Array {
  return typeof data === 'string' ? theBridge().encode(data, charset) : Uint8Array.from(data, (byte) => byte & 255);
}

/** The bytes of a Blob object. */
export function blobBytes(blob: object): Uint8Array {
  return states.of(blob).bytes;
}

/** A Blob object. */
export function makeBlob(bytes: Uint8Array, contentType: string | null, name: string | null): Google {
  return whole(states.give(instance(Blob), { bytes, contentType, name }));
}

class Blob implements Pick<Google, keyof Blob> {
  getBytes(): number[] {
    return signedBytes(states.of(this).bytes);
  }
  setBytes(data: number[]): Google {
    return whole(states.give(this, { ...states.of(this), bytes: bytesOf(data) }));
  }
  getDataAsString(charset = 'UTF-8'): string {
    return theBridge().decode(states.of(this).bytes, charset);
  }
  setDataFromString(text: string, charset = 'UTF-8'): Google {
    return whole(states.give(this, { ...states.of(this), bytes: bytesOf(text, charset) }));
  }
  getContentType(): string | null {
    return states.of(this).contentType;
  }
  setContentType(contentType: string | null): Google {
    return whole(states.give(this, { ...states.of(this), contentType }));
  }
  getName(): string | null {
    return states.of(this).name;
  }
  setName(name: string): Google {
    return whole(states.give(this, { ...states.of(this), name }));
  }
  copyBlob(): Google {
    return whole(states.give(instance(Blob), states.of(this)));
  }
  isGoogleType(): boolean {
    return false;
  }
}

service('Base.Blob', Blob);
