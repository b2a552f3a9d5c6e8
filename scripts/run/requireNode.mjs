import process from 'node:process';

/** Ends the process with a plain message where Node is older than `minimum`. */
export function requireNode(minimum) {
  if (isAtLeast(process.versions.node, minimum)) return;
  process.stderr.write(
    `This project needs Node ${minimum} or newer; this is Node ${process.versions.node} (${process.execPath}).\n`,
  );
  process.exit(1);
}

function isAtLeast(version, minimum) {
  const [major, minor] = version.split('.').map(Number);
  const [minimumMajor, minimumMinor] = minimum.split('.').map(Number);
  return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}
