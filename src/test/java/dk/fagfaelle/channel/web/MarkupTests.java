package dk.fagfaelle.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the Markdown of answers becomes HTML. */
class MarkupTests {

  @Test
  void paragraphs_are_parted_by_an_empty_line() {
    assertThat(Markup.html("one\ntwo\n\nthree")).isEqualTo("<p>one\ntwo</p>\n<p>three</p>");
  }

  @Test
  void a_list_may_follow_its_heading_directly() {
    assertThat(Markup.html("## Before\n- a\n- b"))
        .isEqualTo("<h4>Before</h4>\n<ul><li>a</li>\n<li>b</li></ul>");
  }

  @Test
  void numbers_stay_as_they_are_written() {
    assertThat(Markup.html("1. a\n\n3) b"))
        .isEqualTo("<ol><li value=\"1\">a</li>\n<li value=\"3\">b</li></ol>");
  }

  @Test
  void a_line_below_an_item_belongs_to_it() {
    assertThat(Markup.html("- a\n  more\n\nafter"))
        .isEqualTo("<ul><li>a\nmore</li></ul>\n<p>after</p>");
  }

  @Test
  void a_list_of_forty_steps_keeps_them_all() {
    var steps = new StringBuilder();
    for (var n = 1; n <= 40; n++) {
      steps.append(n).append(". step\n");
    }

    assertThat(Markup.html(steps.toString()).split("<li", -1)).hasSize(41);
  }

  @Test
  void bold_is_bold() {
    assertThat(Markup.inline("call **112** now")).isEqualTo("call <strong>112</strong> now");
  }

  @Test
  void what_is_not_ours_is_shown_as_typed() {
    assertThat(Markup.html("<script>alert('x')</script> & [a](javascript:b) **<i>**"))
        .isEqualTo(
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; [a](javascript:b)"
                + " <strong>&lt;i&gt;</strong></p>");
  }

  @Test
  void the_beginning_of_a_text_is_its_first_words_and_no_heading() {
    assertThat(Markup.beginning("## When\n- **first**\n- second"))
        .isEqualTo("<strong>first</strong>");
  }

  @Test
  void an_empty_text_is_no_html() {
    assertThat(Markup.html(" \n\n")).isEmpty();
    assertThat(Markup.beginning("")).isEmpty();
  }
}
