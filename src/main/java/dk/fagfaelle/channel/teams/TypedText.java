package dk.fagfaelle.channel.teams;

import dk.fagfaelle.channel.teams.Activity.Mention;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a person typed, as plain words: without the mention of the bot, with a plain at-sign for
 * other people, with addresses of links and signs for pictures as text.
 */
final class TypedText {

  private static final String OTHERS = "@";

  private static final Pattern ANY_MENTION =
      Pattern.compile("<at(?:\\s[^<>]{0,200})?>[^<>]{0,200}</at>");
  private static final Pattern LINK =
      Pattern.compile("<a\\s[^<>]{0,200}?href=\"([^\"<>]{0,2000})\"[^<>]{0,200}>([^<>]*)</a>");
  private static final Pattern PICTURE =
      Pattern.compile(
          "<(?:emoji|img)\\s[^<>]{0,2000}?alt=\"([^\"<>]{0,200})\"[^<>]{0,2000}>(?:</emoji>)?");
  private static final Pattern LINE_END = Pattern.compile("<br\\s*/?>|</(?:p|div|li)>");

  /** Only these: a person's own sign for less is no tag. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|span|b|i|u|s|em|strong|strike|ul|ol|li|code|pre|blockquote|emoji|img|a)"
              + "(?:\\s[^>]*)?/?>");

  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

  private TypedText() {}

  /** Returns the words; empty if there are none beside mentions. */
  static String of(Activity activity) {
    var text = withoutMentions(activity.text(), activity.mentions(), activity.bot().id());
    var linked = LINK.matcher(text).replaceAll(TypedText::addressed);
    var pictured = PICTURE.matcher(linked).replaceAll("$1");
    var lined = LINE_END.matcher(pictured).replaceAll("\n");
    var plain = HtmlUtils.htmlUnescape(TAG.matcher(lined).replaceAll(""));
    var spaced = SPACES.matcher(plain.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    return EMPTY_LINES.matcher(spaced).replaceAll("\n\n").strip();
  }

  private static String addressed(MatchResult link) {
    var address = link.group(1);
    var label = link.group(2).strip();
    return Matcher.quoteReplacement(label.equals(address) ? address : label + " " + address);
  }

  private static String withoutMentions(String text, List<Mention> mentions, String bot) {
    var rest = text;
    for (var mention : mentions) {
      rest = rest.replace(mention.text(), mention.id().equals(bot) ? " " : OTHERS);
    }
    return ANY_MENTION.matcher(rest).replaceAll(OTHERS);
  }
}
