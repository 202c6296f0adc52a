package dk.fagfaelle.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.fagfaelle.content.Contents;
import dk.fagfaelle.reply.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app that is uploaded to Teams. */
class ManifestTests {

  private static final Path FOLDER = Path.of("bot", "teams");

  /** Prints what is wrong with a manifest, by Microsoft's own schema of its version. */
  private static final String JUDGE =
      """
      const Ajv = require('ajv-draft-04'), formats = require('ajv-formats'), fs = require('fs');
      const [manifest, schema] = process.argv.slice(1).map(f => JSON.parse(fs.readFileSync(f)));
      const ajv = new Ajv({strict: false, allErrors: true});
      formats(ajv);
      const judge = ajv.compile(schema);
      judge(manifest);
      console.log(JSON.stringify(judge.errors || []));
      """;

  @Test
  void is_valid_by_microsofts_own_schema() throws IOException, InterruptedException {
    assumeTrue(Clients.areHere(), "no npm packages in target/clients: the manifest is not judged");
    var schema =
        "@microsoft/app-manifest/build/json-schemas/teams/v%s/MicrosoftTeams.schema.json"
            .formatted(manifest().path("manifestVersion").asString());

    var manifest = FOLDER.resolve("manifest.json").toAbsolutePath().toString();
    var node =
        new ProcessBuilder("node", "-e", JUDGE, manifest, Clients.path(schema).toString())
            .directory(Clients.HOME.toFile())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("[]");
    assertThat(node.waitFor()).isZero();
  }

  @Test
  void its_icons_are_of_the_size_that_teams_wants() throws IOException {
    var color = ImageIO.read(FOLDER.resolve("color.png").toFile());
    var outline = ImageIO.read(FOLDER.resolve("outline.png").toFile());

    assertThat(color.getWidth()).isEqualTo(192);
    assertThat(color.getHeight()).isEqualTo(192);
    assertThat(outline.getWidth()).isEqualTo(32);
    assertThat(outline.getHeight()).isEqualTo(32);
    assertThat(outline.getColorModel().hasAlpha()).isTrue();
  }

  @Test
  void its_commands_are_those_that_are_understood() throws IOException {
    var texts = Texts.read(Contents.builtIn());
    var understood =
        Stream.of(
                "thinking-together",
                "defusing",
                "debriefing",
                "after-episode",
                "flows",
                "next-steps")
            .map(it -> texts.say("teams.command." + it));

    assertThat(manifest().findValues("commands").getFirst().findValuesAsString("title"))
        .containsExactlyElementsOf(understood.toList());
  }

  private static JsonNode manifest() throws IOException {
    return new JsonMapper().readTree(Files.readString(FOLDER.resolve("manifest.json")));
  }
}
