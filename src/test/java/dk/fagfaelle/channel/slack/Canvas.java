package dk.fagfaelle.channel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.web.util.HtmlUtils;

/** Draws a message about as Slack does, as a page, so that it can be looked at. */
final class Canvas {

  private static final String STYLE =
      """
      body{font:15px/1.46 'DejaVu Sans',sans-serif;color:#1d1c1d;margin:0;padding:20px;width:640px}
      .m{display:flex;gap:10px}.a{width:36px;height:36px;border-radius:6px;background:#1f4b43;
      color:#fff;text-align:center;line-height:36px;font-weight:bold;flex:none}.w{flex:1}
      .n b{font-weight:800}.n i{font:11px sans-serif;background:#ddd;border-radius:2px;padding:1px 3px;
      margin:0 6px}.n span{color:#616061;font-size:12px}.b{margin:8px 0}h1{font-size:18px;margin:8px 0}
      .p{white-space:pre-wrap}.q{border-left:4px solid #ddd;padding-left:12px;white-space:pre-wrap}
      button{font:bold 13px sans-serif;border:1px solid #bbb;border-radius:4px;background:#fff;
      padding:6px 12px;margin:0 8px 8px 0}.primary{background:#007a5a;color:#fff;border-color:#007a5a}
      .danger{background:#e01e5a;color:#fff;border-color:#e01e5a}
      .c{color:#616061;font-size:12px;white-space:pre-wrap}.f{display:grid;grid-template-columns:1fr 1fr;
      gap:8px}.s{display:flex;justify-content:space-between;gap:16px}a{color:#1264a3;
      text-decoration:none}label{font-weight:bold;display:block;margin-bottom:4px}
      .i{border:1px solid #bbb;border-radius:4px;padding:8px;min-height:20px;white-space:pre-wrap}
      .l{min-height:60px}hr{border:0;border-top:1px solid #ddd}ul,ol{margin:4px 0}
      """;

  private Canvas() {}

  static String page(JsonArray message) {
    var blocks = each(message, it -> "<div class=b>" + block(it) + "</div>");
    return """
    <!doctype html><meta charset=utf-8><style>%s</style><div class=m><div class=a>F</div>
    <div class=w><div class=n><b>Fagfælle</b><i>APP</i><span>12.04</span></div>%s</div></div>"""
        .formatted(STYLE, blocks);
  }

  private static String block(JsonObject block) {
    return switch (Judge.string(block, "type")) {
      case "header" -> "<h1>" + text(block.getAsJsonObject("text")) + "</h1>";
      case "divider" -> "<hr>";
      case "context" -> "<div class=c>" + list(block, "elements") + "</div>";
      case "section" -> section(block);
      case "input" ->
          "<label>%s</label>%s"
              .formatted(
                  text(block.getAsJsonObject("label")), element(block.getAsJsonObject("element")));
      case String _ -> list(block, "elements");
    };
  }

  private static String section(JsonObject block) {
    if (block.has("fields")) {
      return "<div class=f>"
          + each(block.getAsJsonArray("fields"), it -> "<div>" + element(it) + "</div>")
          + "</div>";
    }
    var beside = block.has("accessory") ? element(block.getAsJsonObject("accessory")) : "";
    return "<div class=s><div class=p>%s</div><div>%s</div></div>"
        .formatted(text(block.getAsJsonObject("text")), beside);
  }

  private static String element(JsonObject it) {
    return switch (Judge.string(it, "type")) {
      case "plain_text", "mrkdwn" -> text(it);
      case "rich_text_section" -> "<div class=p>" + list(it, "elements") + "</div>";
      case "rich_text_quote" -> "<div class=q>" + list(it, "elements") + "</div>";
      case "rich_text_list" -> {
        var tag = Judge.string(it, "style").equals("bullet") ? "ul" : "ol";
        yield "<%s>%s</%s>"
            .formatted(
                tag,
                each(it.getAsJsonArray("elements"), item -> "<li>" + element(item) + "</li>"),
                tag);
      }
      case "text" -> styled(it, HtmlUtils.htmlEscape(Judge.string(it, "text")));
      case "link" -> "<a href='#'>" + HtmlUtils.htmlEscape(Judge.string(it, "text")) + "</a>";
      case "emoji" -> emoji(Judge.string(it, "name"));
      case "button" ->
          "<button class='%s'>%s</button>"
              .formatted(Judge.string(it, "style"), text(it.getAsJsonObject("text")));
      case "checkboxes" ->
          each(
              it.getAsJsonArray("options"),
              option -> "<div>☐ " + text(option.getAsJsonObject("text")) + "</div>");
      case "plain_text_input" ->
          "<div class='i%s'>%s</div>"
              .formatted(
                  it.get("multiline").getAsBoolean() ? " l" : "",
                  HtmlUtils.htmlEscape(Judge.string(it, "initial_value")));
      case "datepicker" -> "<div class=i>📅 " + Judge.string(it, "initial_date") + "</div>";
      case "static_select" -> "<div class=i>" + picked(it) + " ▾</div>";
      case String other -> throw new AssertionError("not drawn: " + other);
    };
  }

  private static String picked(JsonObject select) {
    return select.has("initial_option")
        ? text(select.getAsJsonObject("initial_option").getAsJsonObject("text"))
        : text(select.getAsJsonObject("placeholder"));
  }

  private static String emoji(String name) {
    return switch (name) {
      case "rotating_light" -> "🚨";
      case "warning" -> "⚠️";
      case String _ -> "ℹ️";
    };
  }

  private static String styled(JsonObject it, String words) {
    return it.has("style") ? "<b>" + words + "</b>" : words;
  }

  /** What is escaped for Slack is escaped for a page as well. */
  private static String text(JsonObject it) {
    return Judge.string(it, "text")
        .replaceAll("<([^|>]+)\\|([^>]+)>", "<a href='#'>$2</a>")
        .replaceAll("\\*([^*]+)\\*", "<b>$1</b>");
  }

  private static String list(JsonObject it, String name) {
    return each(it.getAsJsonArray(name), Canvas::element);
  }

  private static String each(JsonArray array, Function<JsonObject, String> draw) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(draw)
        .collect(Collectors.joining());
  }
}
