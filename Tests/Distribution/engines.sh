#!/bin/bash
# Does what docs/region.md says, word for word: municipalities are built over two hosts in network
# namespaces by GNU parallel, and by a Slurm job array on two nodes, and collected. As root.
#
# usage: Tests/Distribution/engines.sh OIT
set -euo pipefail

oit=$(realpath "$1")
page=$(realpath docs/region.md)
work=$(mktemp -d)
started=()
finish() {
  kill "${started[@]}" 2>/dev/null || true
  for n in 1 2; do ip netns del "oit-host$n" 2>/dev/null || true; done
  ip link del oit-bridge 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
cd "$work"
mkdir bin
ln -s "$oit" bin/oit
export PATH="$work/bin:$PATH"

# The n-th example of the page.
example() { awk -v n="$1" '/^```/ { if (open) open = 0; else { open = 1; if (++count == n) here = 1; next } here = 0 } here' "$page"; }

# Twelve municipalities, one of them with an error.
for n in $(seq 12); do
  oit init "sources/p/m$n" --name "ตัวอย่างที่ $n" --type subdistrict --district "อำเภอ $((n % 3))" \
    --province จังหวัดตัวอย่าง --web "https://m$n.example" --year 2567 --lang en >/dev/null
  echo "p/m$n" >>names.txt
done
echo 'colour: x' >>sources/p/m7/Content/site.yml

collected() {
  sed 's|.*|sources/&/Site/2567/coverage.json|' names.txt >list.txt
  oit region --list list.txt --output region --lang en >said 2>warned
  grep -q '^municipalities 2567: 11; ' said || { cat said warned; exit 1; }
  grep -q 'sources/p/m7/Site/2567/coverage.json:1:1: warning: ' warned || { cat warned; exit 1; }
  test "$(wc -l <region/2567/coverage.jsonl)" = 11
}

# Two hosts, each with a network of its own.
ssh-keygen -q -t ed25519 -N '' -f host
ssh-keygen -q -t ed25519 -N '' -f user
mkdir -p /run/sshd
ip link add oit-bridge type bridge
ip addr add 10.77.0.254/24 dev oit-bridge
ip link set oit-bridge up
for n in 1 2; do
  ip netns add "oit-host$n"
  ip link add "oit-v$n" type veth peer name eth0 netns "oit-host$n"
  ip link set "oit-v$n" master oit-bridge up
  ip netns exec "oit-host$n" ip addr add "10.77.0.$n/24" dev eth0
  ip netns exec "oit-host$n" ip link set eth0 up
  mkdir "home$n"
  cat >"sshd$n" <<END
ListenAddress 10.77.0.$n
HostKey $work/host
AuthorizedKeysFile $work/user.pub
StrictModes no
UsePAM no
PidFile none
SetEnv PATH=$PATH
ForceCommand cd $work/home$n; eval "\$SSH_ORIGINAL_COMMAND"
END
  ip netns exec "oit-host$n" /usr/sbin/sshd -D -f "sshd$n" &
  started+=($!)
  echo "Host node$n
HostName 10.77.0.$n
IdentityFile $work/user
UserKnownHostsFile $work/known
User root" >>config
  echo "10.77.0.$n $(cut -d' ' -f1,2 host.pub)" >>known
  echo "2/node$n" >>hosts.txt
done
printf '#!/bin/sh\nexec /usr/bin/ssh -F %s/config "$@"\n' "$work" >bin/ssh
chmod +x bin/ssh
sleep 1
example 1 >build.sh
bash build.sh >/dev/null 2>parallel-errors && { echo "no source was refused"; exit 1; }
test "$(awk 'NR > 1 && $7 != 0' built.log | wc -l)" = 1 || { cat built.log parallel-errors; exit 1; }
test "$(cut -f2 built.log | sort -u | grep -c node)" = 2 || { cat built.log; exit 1; }
collected
echo "GNU parallel over two hosts: 11 of 12 built, 1 named"

rm -rf sources/p/*/Site region
if ! command -v slurmctld >/dev/null; then echo "without slurm-wlm its part is left out"; exit; fi
mkdir spool state munge
dd if=/dev/urandom of=munge/key bs=1 count=1024 2>/dev/null
chmod 400 munge/key
munged --foreground --force --socket "$work/munge/socket" --key-file "$work/munge/key" \
  --pid-file "$work/munge/pid" --log-file "$work/munge/log" --seed-file "$work/munge/seed" 2>munge-errors &
started+=($!)
cat >slurm.conf <<END
ClusterName=oit
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CryptoType=crypto/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/linear
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool/%n
SlurmctldPort=17817
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
MailProg=/bin/true
ReturnToService=2
NodeName=node1 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17818
NodeName=node2 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17819
PartitionName=all Nodes=node1,node2 Default=YES State=UP
END
export SLURM_CONF=$work/slurm.conf
sleep 1
slurmctld -D 2>slurmctld-errors &
started+=($!)
for n in 1 2; do
  slurmd -D -N "node$n" 2>"slurmd$n-errors" &
  started+=($!)
done
for _ in $(seq 60); do
  test "$(sinfo --noheader --format %t 2>/dev/null)" = idle && break
  sleep 1
done
example 2 | sed 's/0-78/0-2/; s/100/4/g' >build.sbatch
example 3 | sed 's/sbatch --dep/sbatch --wait --dep/' >collect.sh
bash -e collect.sh
for _ in $(seq 60); do test -f region/manifest.json && break; sleep 1; done
grep -q 'p/m7: 1' built-*.log
collected
echo "a Slurm job array on two nodes: 11 of 12 built, 1 named"
