package dk.fagfaelle.knowledge;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that is known, read and checked whole; never changed, only replaced.
 *
 * @param sources every source by id
 * @param passages every passage by id
 * @param outside what people ask that no source covers
 * @param hash names this content and no other
 */
public record Library(
    Map<String, Source> sources,
    Map<String, Passage> passages,
    List<OutsideTopic> outside,
    String hash) {

  /** Copies what is handed in. */
  public Library {
    sources = Map.copyOf(sources);
    passages = Map.copyOf(passages);
    outside = List.copyOf(outside);
  }

  /** Makes a library of sources and passages whose ids are all different. */
  public static Library of(
      List<Source> sources, List<Passage> passages, List<OutsideTopic> outside, String hash) {
    return new Library(
        sources.stream().collect(toUnmodifiableMap(Source::id, Function.identity())),
        passages.stream().collect(toUnmodifiableMap(Passage::id, Function.identity())),
        outside,
        hash);
  }

  /** Returns the passage of that id. */
  public Optional<Passage> passage(String id) {
    return Optional.ofNullable(passages.get(id));
  }

  /** Returns the original text a citation points to, if the organisation has the publication. */
  public Optional<Passage> cited(Citation citation) {
    return passage(citation.passage()).filter(passage -> !passage.text().isEmpty());
  }
}
