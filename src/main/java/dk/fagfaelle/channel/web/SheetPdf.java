package dk.fagfaelle.channel.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.fagfaelle.reply.Guided.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a sheet as PDF, from the same templates as the page: tagged, with its title and language,
 * so that a screen reader reads it, and with the font in it, so that it looks the same everywhere.
 */
@Component
final class SheetPdf {

  private static final Locale DANISH = Locale.of("da", "DK");

  /** Liberation Sans, as PDFBox brings it, under the SIL Open Font License. */
  private static final Resource FONT =
      new ClassPathResource("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

  private final ITemplateEngine templates;
  private final Parts parts;

  SheetPdf(ITemplateEngine templates, Parts parts) {
    this.templates = templates;
    this.parts = parts;
    // It would log letters that the font lacks, and those somebody wrote.
    XRLog.setLoggingEnabled(false);
  }

  byte[] write(Sheet sheet) {
    Map<String, Object> model = Map.of("title", sheet.title(), "parts", parts.of(sheet));
    var html = templates.process("sheet", new Context(DANISH, model));
    var written = new ByteArrayOutputStream();
    try {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useFont(SheetPdf::font, "Sheet", 400, FontStyle.NORMAL, true);
      builder.withHtmlContent(html, "");
      builder.toStream(written);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  private static InputStream font() {
    try {
      return FONT.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
