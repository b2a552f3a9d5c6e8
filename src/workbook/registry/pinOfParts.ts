import type { PinRead } from '../../model/index.ts';
import type { RegistryXml } from './registryXml.ts';

/** What the parts of a registry say of its pin. Undefined stands for a part that cannot be read. */
export function pinOfParts(parts: readonly (RegistryXml | undefined)[]): PinRead {
  const pins = parts.flatMap((part) => part?.pin ?? []);
  const [pin] = pins;
  const other = pins.find(({ edition }) => edition !== pin?.edition);
  if (pin && other)
    return {
      pin,
      trouble: `This workbook names two pins, edition ${pin.edition} and edition ${other.edition}. The first counts; pin it anew, and there is one again.`,
    };
  if (pin) return { pin, trouble: '' };
  if (parts.some((part) => part?.hasPin))
    return {
      pin: undefined,
      trouble: 'The pin of this workbook names no edition, and does not count. Pin it anew, or unpin it.',
    };
  if (parts.some((part) => !part))
    return {
      pin: undefined,
      trouble:
        'What REE has noted in this workbook (a custom XML part) is damaged. If the workbook was pinned to an edition, the pin cannot be read: pin it anew. The damaged part stays as it is.',
    };
  return { pin: undefined, trouble: '' };
}
