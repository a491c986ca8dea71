using Selon.Claims;
using Selon.Claims.Formats;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Store.Sqlite;
using SQLitePCL;

namespace Selon.Store.Claims;

/// <summary>Writes how claims stand to each other.</summary>
internal sealed class ClaimLinks(Database database) : IDisposable
{
    private readonly PreparedStatement _near = new(database, """
        select b.claim from claim_mentions a join mention_pairs p on p.one = a.kind join claim_mentions b on b.kind = p.other and b.component is not null
        where a.claim = ?1 and b.claim <> ?1
        union
        select b.claim from claim_mentions a join mention_pairs p on p.other = a.kind join claim_mentions b on b.kind = p.one and b.component is not null
        where a.claim = ?1 and b.claim <> ?1
        """);

    private readonly PreparedStatement _mentions = new(database, "select mention from claim_mentions where claim = ?");

    private readonly PreparedStatement _insert = new(database, "insert into claim_links (claim, target, type) values (?, ?, ?) on conflict do nothing");

    /// <summary>Writes the links of claims, both ways.</summary>
    public void Write(IReadOnlyList<Claim> claims)
    {
        var mentions = claims.ToDictionary(c => c.Id, c => c.Mentions, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            done.Add(claim.Id);
            var near = new List<string>();
            _near.ReadAll(row => near.Add(raw.sqlite3_column_text(row, 0).utf8_to_string()), claim.Id);
            foreach (var other in near.Where(o => !done.Contains(o)))
            {
                if (!mentions.TryGetValue(other, out var others))
                    mentions[other] = others = Read(other);
                Link(claim.Id, claim.Mentions, other, others);
                Link(other, others, claim.Id, claim.Mentions);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _near.Dispose();
        _mentions.Dispose();
        _insert.Dispose();
    }

    private void Link(string claim, IReadOnlyList<ClaimMention> mentions, string other, IReadOnlyList<ClaimMention> others)
    {
        if (ClaimLinker.Relate(mentions, others) is { } relation)
            _insert.Run(claim, other, relation.ToString());
    }

    private List<ClaimMention> Read(string claim)
    {
        var mentions = new List<ClaimMention>();
        _mentions.ReadAll(row => mentions.Add(MentionFormat.Read(raw.sqlite3_column_blob(row, 0).ToArray())), claim);
        return mentions;
    }
}
