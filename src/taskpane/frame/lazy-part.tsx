import { use, type ComponentType, type ReactNode } from "react";

/** A part of the pane that is fetched when it is first shown, or before that, when there is time. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it ahead; a failure is kept quiet, for it is tried again when the part is shown. */
  readonly fetchAhead: () => Promise<void>;
}

/** The part could not be fetched: no network, or a newer version stands on the server. */
export class NotLoadedError extends Error {
  constructor(cause: unknown) {
    super("A part of the pane could not be fetched.", { cause });
    this.name = "NotLoadedError";
  }
}

const forgetFailures = new Set<() => void>();

/** Parts whose fetching failed are fetched anew when they are shown again. */
export function tryFailedPartsAgain(): void {
  forgetFailures.forEach((forget) => {
    forget();
  });
  forgetFailures.clear();
}

/** Once fetched it is drawn at once, without the gap that React leaves for what may still have to come. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let part: ComponentType<Props> | null = null;
  let under: Promise<ComponentType<Props>> | null = null;

  async function fetchPart(): Promise<ComponentType<Props>> {
    try {
      part = await load();
      return part;
    } catch (error) {
      forgetFailures.add(forget);
      throw new NotLoadedError(error);
    }
  }

  function forget(): void {
    under = null;
  }

  function Part(props: Props): ReactNode {
    const Fetched = part ?? use((under ??= fetchPart()));
    return <Fetched {...props} />;
  }

  return Object.assign(Part, {
    fetchAhead: async () => {
      under ??= fetchPart();
      await under.then(undefined, forget);
    },
  });
}
