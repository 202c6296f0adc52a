package dk.fagfaelle.channel.web;

import dk.fagfaelle.reply.Apart.Way;

/** Where a page is, and what people press to come to it. */
record Link(String address, String label) {

  static Link of(Way way) {
    var folder =
        switch (way.page()) {
          case QUESTIONNAIRE -> "/forms/";
          case COURSE -> "/results/";
        };
    return new Link(folder + way.about(), way.label());
  }
}
