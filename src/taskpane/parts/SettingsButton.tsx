import { Button } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { usePaneText } from "../state/text-context";

/** 设置, at the title of 识别 and 结果. */
export function SettingsButton({ onPress }: { readonly onPress: () => void }) {
  const text = usePaneText().settings;
  return (
    <Button
      appearance="subtle"
      icon={<Settings20Regular />}
      aria-label={text.title}
      title={text.title}
      onClick={onPress}
    />
  );
}
