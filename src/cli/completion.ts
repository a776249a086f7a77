import type { Command, CommandOption } from './command.js';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** What can be typed after a verb. */
interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly name: string; readonly short?: string; readonly option: CommandOption }[];
}

/** A script that lets a shell complete verbs, options and the values of options; files are completed otherwise. */
export function completionScript(
  shell: Shell,
  commands: readonly Command[],
  common: Readonly<Record<string, CommandOption>>,
  language: 'en' | 'ru' | 'zh',
): string {
  const verbs = commands.map((command): Verb => {
    const options = Object.entries({ ...command.options, ...common }).map(([name, option]) => ({
      name,
      ...(option.short === undefined ? {} : { short: option.short }),
      option,
    }));
    return { name: command.name, summary: command.summary[language], options };
  });
  switch (shell) {
    case 'bash':
      return bash(verbs);
    case 'zsh':
      return zsh(verbs, language);
    case 'fish':
      return fish(verbs, language);
    case 'powershell':
      return powershell(verbs);
  }
}

/** First words, and what may follow the first word of verbs of two. */
function words(verbs: readonly Verb[]): { first: string[]; second: Map<string, string[]> } {
  const second = new Map<string, string[]>();
  for (const { name } of verbs) {
    const [head = '', next] = name.split(' ');
    second.set(head, [...(second.get(head) ?? []), ...(next === undefined ? [] : [next])]);
  }
  return { first: [...second.keys()], second };
}

function flags({ options }: Verb): string {
  return options.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]).join(' ');
}

/** Values that an option takes from a list, by option. */
function choices(verbs: readonly Verb[]): [name: string, values: readonly string[]][] {
  const found = new Map<string, readonly string[]>();
  for (const { options } of verbs) {
    for (const { name, option } of options) if (option.choices) found.set(name, option.choices);
  }
  return [...found];
}

function bash(verbs: readonly Verb[]): string {
  const { first, second } = words(verbs);
  const pairs = [...second].filter(([, next]) => next.length > 0);
  return `# sverka completion for bash: eval "$(sverka completion bash)"
_sverka() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}" list=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${first.join(' ')} --help --version" -- "$word")); return
  fi
  case "$before" in
${choices(verbs)
  .map(([name, values]) => `    --${name}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`)
  .join('\n')}
  esac
  case "$verb" in
${pairs.map(([head, next]) => `    ${head}) if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${next.join(' ')}" -- "$word")); return; fi; verb="$verb \${COMP_WORDS[2]}" ;;`).join('\n')}
  esac
  case "$verb" in
${verbs.map((verb) => `    "${verb.name}") list="${flags(verb)}" ;;`).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$list" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _sverka sverka
`;
}

function zsh(verbs: readonly Verb[], language: 'en' | 'ru' | 'zh'): string {
  const quote = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');
  const list = (verb: Verb) =>
    verb.options
      .map(({ name, option }) => {
        const value =
          option.type === 'boolean'
            ? ''
            : `:${option.placeholder ?? name}:${option.choices ? `(${option.choices.join(' ')})` : '_files'}`;
        return `'--${name}[${quote(option.help[language])}]${value}'`;
      })
      .join(' ');
  return `#compdef sverka
# sverka completion for zsh: sverka completion zsh > "\${fpath[1]}/_sverka"
_sverka() {
  local -a verbs
  verbs=(${verbs.map(({ name, summary }) => `'${quote(name).replace(/ /g, '\\ ')}:${quote(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then _describe 'command' verbs; return; fi
  case "\${words[2]} \${words[3]}" in
${verbs
  .toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)
  .map(
    (verb) =>
      `    '${verb.name}'${verb.name.includes(' ') ? '*' : "' '*"}) _arguments -s ${list(verb)} '*:file:_files' ;;`,
  )
  .join('\n')}
  esac
}
_sverka "$@"
`;
}

function fish(verbs: readonly Verb[], language: 'en' | 'ru' | 'zh'): string {
  const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const { second } = words(verbs);
  const heads = [...second.keys()];
  const lines = heads.map((head) => {
    const summary = verbs.find(({ name }) => name === head || name.startsWith(`${head} `))?.summary ?? '';
    return `complete -c sverka -n __fish_use_subcommand -f -a ${quote(head)} -d ${quote(summary)}`;
  });
  for (const [head, next] of second) {
    for (const word of next)
      lines.push(`complete -c sverka -n '__fish_seen_subcommand_from ${head}' -f -a ${quote(word)}`);
  }
  for (const verb of verbs) {
    const [head, next] = verb.name.split(' ');
    const seen = `__fish_seen_subcommand_from ${head}${next === undefined ? '' : `; and __fish_seen_subcommand_from ${next}`}`;
    for (const { name, short, option } of verb.options) {
      lines.push(
        `complete -c sverka -n ${quote(seen)} -l ${name}${short === undefined ? '' : ` -s ${short}`}${option.type === 'boolean' ? '' : ' -r'}${option.choices ? ` -f -a ${quote(option.choices.join(' '))}` : ''} -d ${quote(option.help[language])}`,
      );
    }
  }
  return `# sverka completion for fish: sverka completion fish > ~/.config/fish/completions/sverka.fish\n${lines.join('\n')}\n`;
}

function powershell(verbs: readonly Verb[]): string {
  const { first } = words(verbs);
  const list = (items: readonly string[]) => items.map((item) => `'${item}'`).join(', ');
  return `# sverka completion for PowerShell: sverka completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName sverka -ScriptBlock {
  param($word, $ast, $position)
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $options = @{ ${verbs.map((verb) => `'${verb.name}' = @(${list(flags(verb).split(' '))})`).join('; ')} }
  $two = ($typed | Select-Object -First 2) -join ' '
  $verb = if ($options.ContainsKey($two)) { $two } elseif ($typed.Count -gt 0) { $typed[0] } else { '' }
  $found = if ($word -like '-*' -and $options.ContainsKey($verb)) { $options[$verb] } elseif ($typed.Count -le 1) { @(${list(first)}) } else { @() }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}
