import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const retryMs = 500;

/**
 * Runs `action` while no other process does so under the same lock directory. `action` receives a function that
 * adds a child to the owners: the lock is free once none of its owners is alive.
 */
export async function withLock(lock, action) {
  await take(lock);
  const owners = [process.pid];
  const add = (pid) => {
    owners.push(pid);
    writeFileSync(join(lock, String(pid)), '');
  };
  try {
    return await action(add);
  } finally {
    remove(lock, owners);
  }
}

// The directory holds one file per owner, named by process id, and appears together with the first in one rename:
// so it is never without an owner, and clearing away dead owners cannot touch a living one.
async function take(lock) {
  const mine = `${lock}.${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, String(process.pid)), '');
  for (let isSaid = false; !isRenamed(mine, lock);) {
    const owners = ownersOf(lock);
    const alive = owners.filter(isAlive);
    if (alive.length === 0) {
      remove(lock, owners);
    } else if (!isSaid) {
      process.stderr.write(`Another command (process ${alive.join(', ')}) is installing; waiting for it.\n`);
      isSaid = true;
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

function isRenamed(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) return false;
    throw error;
  }
}

function ownersOf(lock) {
  try {
    return readdirSync(lock).map(Number);
  } catch {
    return [];
  }
}

function remove(lock, owners) {
  for (const owner of owners) rmSync(join(lock, String(owner)), { force: true });
  try {
    rmdirSync(lock);
  } catch {
    // Another process has it by now.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
