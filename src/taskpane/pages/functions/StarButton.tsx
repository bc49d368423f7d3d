import { ToggleButton } from "@fluentui/react-components";
import { Star20Filled, Star20Regular } from "@fluentui/react-icons/svg/star";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { useServices } from "../../services";
import { withFavourite } from "../../state/with-favourite";

/** Marks a function as a favourite, or no longer. Remembered beyond this session. */
export function StarButton({ id }: { readonly id: string }) {
  const { lang, settings, changeSettings } = useServices();
  const marked = settings.favouriteFunctions.includes(id);
  const words = PANE_FUNCTION_WORDS[lang];
  return (
    <ToggleButton
      appearance="subtle"
      checked={marked}
      icon={marked ? <Star20Filled /> : <Star20Regular />}
      aria-label={words.favourite(id)}
      title={words.favouriteHere}
      onClick={() => changeSettings({ favouriteFunctions: withFavourite(settings.favouriteFunctions, id) })}
    />
  );
}
