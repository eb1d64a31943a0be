package org.eights.attachment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon, by its command INSTREAM: the file is sent in pieces, each after its length, and a piece of no length ends it. */
final class ClamAv implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int PIECE = 64 * 1024;
    private static final int ANSWER_MOST = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.*) FOUND");

    private final AttachmentSettings.Scanner settings;

    ClamAv(AttachmentSettings.Scanner settings) {
        this.settings = settings;
    }

    @Override
    public void check(Path file) {
        String answer = ask(file);
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            String virus = found.group(1).replaceAll("[^\\w.:/-]", "?");
            LOG.warn("A file with a virus was refused: {}", virus);
            throw Refusal.invalid("file", "文件含有病毒(%s),已拒绝".formatted(virus), "The file holds a virus (%s) and was refused".formatted(virus));
        } else if (answer.contains("size limit exceeded")) {
            LOG.error("The virus scanner takes smaller files than we do: raise its StreamMaxLength, or lower eights.attachments.size");
            throw Refusal.invalid("file", "文件超过病毒扫描的大小上限,无法上传", "The file is larger than the virus scanner takes, so it is not taken");
        } else if (!answer.equals("stream: OK")) {
            LOG.error("The virus scanner answered: {}", answer.replaceAll("[^ -~]", "?"));
            throw silent();
        }
    }

    private String ask(Path file) {
        int patience = (int) settings.timeout().toMillis();
        try (Socket socket = new Socket(); InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            InputStream answer = new BufferedInputStream(socket.getInputStream());
            try {
                send(content, new DataOutputStream(socket.getOutputStream()));
            } catch (IOException cutOff) {
                // It closes its ear when the file grows too large for it, but says so first.
                LOG.debug("The virus scanner stopped listening", cutOff);
            }
            return said(answer);
        } catch (IOException e) {
            LOG.error("The virus scanner at {}:{} does not answer", settings.host(), settings.port(), e);
            throw silent();
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String said(InputStream answer) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int c = answer.read(); c > 0 && said.size() < ANSWER_MOST; c = answer.read()) {
            said.write(c);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private static Refusal silent() {
        return Refusal.unavailable("file", "病毒扫描暂时不可用,文件未保存,请稍后再试",
                "The virus scanner cannot be reached at present, so the file was not kept; try again later");
    }
}
