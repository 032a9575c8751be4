import { describe, expect, test } from 'vitest';
import { visit } from './visit.ts';

describe('the printed text reaches the page as it was written', () => {
  test('ranges with tildes are not struck through', async () => {
    await visit('/reports/slsjyj/2022/', {}, async ({ page }) => {
      const paragraph = page.locator('p', {
        hasText: '全年组织教师培训5~10次，每次参加人数200~300人。',
      });
      expect(await paragraph.count()).toBe(1);
      expect(await page.locator('del').count()).toBe(0);
    });
  });

  test('emphasis closes beside Chinese quotes', async () => {
    await visit('/reports/gzgsl/2021/', {}, async ({ page }) => {
      const strong = page.locator('strong', { hasText: /^“两个健康”$/u });
      expect(await strong.count()).toBe(1);
      const sentence = await strong.locator('xpath=..').textContent();
      expect(sentence).toContain('推动创建省“两个健康”示范城市。');
      expect(sentence).not.toContain('**');
    });
  });

  test('quotation marks and dashes are not made typographic', async () => {
    await visit('/reports/gzgsl/2021/', {}, async ({ page }) => {
      expect(await page.locator('.prose').textContent()).toContain('“6·30”活动民企认捐5.89亿元');
    });
  });
});

describe('a report is complete without JavaScript', () => {
  test('the real one: its answers, figures, text, checks and citation', async () => {
    await visit('/reports/gzgsl/2021/', { javaScriptEnabled: false }, async ({ page }) => {
      const text = (await page.locator('main').textContent()) ?? '';
      for (const expected of [
        '4863.08',
        '4809.15',
        '98.89%',
        '92.1',
        '4809.15 ÷ 4863.08 = 98.8910%',
        '42.1 + 50 = 92.1',
        '采购的实际金额超出计划金额',
        '“管理效能”共扣2.9分，已说明原因2分，其余0.9分没有说明原因',
        '建立支出执行“红黄绿”灯管理机制',
      ]) {
        expect(text).toContain(expected);
      }
      expect(text).toContain('未公开');
      expect(text).not.toMatch(/NaN|undefined|\[object|null|Infinity/u);
    });
  });

  test('an acknowledged disagreement stands on the page with its public reason', async () => {
    await visit('/reports/slsmzj/2023/', { javaScriptEnabled: false }, async ({ page }) => {
      const checks = await page.locator('#checks').textContent();
      expect(checks).toContain('自评总分为91.60分，各版块得分之和为90.60分');
      expect(checks).toContain('本站按签发件原样公布，部门正在核实');
    });
  });

  test('a correction stands on the page with both values, its date and its reason', async () => {
    await visit('/reports/slswlj/2022/', { javaScriptEnabled: false }, async ({ page }) => {
      const text = await page.locator('main').textContent();
      for (const expected of ['6128.47', '6182.47', '2023年10月12日', '录入时数字前后颠倒']) {
        expect(text).toContain(expected);
      }
    });
  });

  test('an attachment can be downloaded as it was signed', async () => {
    await visit('/reports/slsjyj/2022/', { javaScriptEnabled: false }, async ({ page }) => {
      const href = await page
        .getByRole('link', { name: /部门整体支出绩效自评表/u })
        .first()
        .getAttribute('href');
      const response = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(100);
    });
  });
});

test('the catalogue of checks explains each rule under an address of its own', async () => {
  await visit('/checks/#scores-sum-to-total', { javaScriptEnabled: false }, async ({ page }) => {
    const section = page.locator('#scores-sum-to-total');
    expect(await section.textContent()).toContain('各版块得分之和是否等于自评总分？');
    expect(await section.textContent()).toContain('依据：');
  });
});
