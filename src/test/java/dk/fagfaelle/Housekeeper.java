package dk.fagfaelle;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands the running house to tests, and closes it when the last test is done. */
final class Housekeeper implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == House.class;
  }

  @Override
  public House resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var settings = settingsOf(test);
    return test.getRoot()
        .getStore(Namespace.create(Housekeeper.class))
        .computeIfAbsent(settings, _ -> House.start(settings), House.class);
  }

  private static List<String> settingsOf(ExtensionContext test) {
    return AnnotationSupport.findAnnotation(test.getRequiredTestClass(), InTheHouse.class)
        .map(house -> Arrays.asList(house.value()))
        .orElse(List.of());
  }
}
