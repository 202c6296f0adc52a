package dk.fagfaelle.channel.web.entry;

import java.io.Serial;

/** The page would be open to anybody on the network. */
final class OpenDoorException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String setting;
  private final String address;

  /**
   * Takes what opens it.
   *
   * @param setting the name of the setting
   * @param address its value; empty if it has none
   */
  OpenDoorException(String setting, String address) {
    super(setting);
    this.setting = setting;
    this.address = address;
  }

  String setting() {
    return setting;
  }

  String address() {
    return address;
  }
}
