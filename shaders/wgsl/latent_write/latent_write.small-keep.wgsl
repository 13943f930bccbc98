var<workgroup> shared_v27: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel_e_f32(@builtin(workgroup_id) v323: vec3<u32>, @builtin(local_invocation_index) v325: u32) {
let v330 = &v21;
let v331 = &v17;
let v332 = &v13;
let v333 = &v9;
let v334 = &v5;
let v335 = &v1;
let v3 = u32(0);
let v324 = v323[0];
let v26 = u32(v324);
let v314 = &shared_v27;
let v29 = u32(256);
let v326 = v325;
let v32 = u32(v326);
let v33 = u32(27);
let v34 = v26 * v33;
let v38 = &(*v331)[v26];
let v39 = *v38;
let v40 = u32(v39);
let v42 = v40 * v33;
let v43 = f32(0.0);
var<function> v315_store: f32;
let v315 = &v315_store;
*v315 = v43;
var<function> v316_store: u32;
let v316 = &v316_store;
*v316 = v32;
loop {
let v47 = *v316;
let v48 = u32(21);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v316;
let v52 = v34 + v51;
let v56 = &(*v335)[v52];
let v57 = *v56;
let v66 = *v315;
let v328 = fma(v57, v57, v66);
*v315 = v328;
let v68 = *v316;
let v70 = v68 + v29;
*v316 = v70;

}
let v74 = &(*v314)[v32];
let v75 = *v315;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v32 < v76;
if v77 {
let v79 = v32 + v76;
let v83 = &(*v314)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v32 < v91;
if v92 {
let v94 = v32 + v91;
let v98 = &(*v314)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v32 < v106;
if v107 {
let v109 = v32 + v106;
let v113 = &(*v314)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v32 < v121;
if v122 {
let v124 = v32 + v121;
let v128 = &(*v314)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v32 < v136;
if v137 {
let v139 = v32 + v136;
let v143 = &(*v314)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v32 < v151;
if v152 {
let v154 = v32 + v151;
let v158 = &(*v314)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v32 < v166;
if v167 {
let v169 = v32 + v166;
let v173 = &(*v314)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v32 < v181;
if v182 {
let v184 = v32 + v181;
let v188 = &(*v314)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v314)[v3];
let v201 = *v200;
let v202 = f32(21.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v318_store: u32;
let v318 = &v318_store;
*v318 = v32;
loop {
let v210 = *v318;
let v211 = u32(21);
let v212 = v210 < v211;
if !v212 { break; }
let v214 = *v318;
let v215 = v34 + v214;
let v219 = &(*v335)[v215];
let v220 = *v219;
let v221 = v220 * v208;
let v226 = &(*v334)[v214];
let v227 = *v226;
let v228 = v221 * v227;
let v229 = f32(-3.4028234663852886e38);
let v230 = max(v228, v229);
let v231 = f32(3.4028234663852886e38);
let v232 = min(v230, v231);
let v234 = v42 + v214;
let v238 = &(*v330)[v234];
*v238 = v232;
let v241 = v214 + v29;
*v318 = v241;

}
var<function> v320_store: u32;
let v320 = &v320_store;
*v320 = v32;
loop {
let v243 = *v320;
let v244 = u32(6);
let v245 = v243 < v244;
if !v245 { break; }
let v247 = u32(21);
let v248 = v34 + v247;
let v249 = u32(6);
let v250 = v26 * v249;
let v251 = *v320;
let v252 = u32(3);
let v253 = v251 + v252;
var<function> v322_store: u32;
let v322 = &v322_store;
*v322 = v253;
let v255 = *v320;
let v257 = v255 >= v252;
if v257 {
let v260 = v255 - v252;
*v322 = v260;

}
let v261 = *v320;
let v262 = v248 + v261;
let v266 = &(*v335)[v262];
let v267 = *v266;
let v269 = v250 + v261;
let v273 = &(*v333)[v269];
let v274 = *v273;
let v276 = *v322;
let v277 = v248 + v276;
let v281 = &(*v335)[v277];
let v282 = *v281;
let v288 = &(*v332)[v269];
let v289 = *v288;
let v290 = v282 * v289;
let v329 = fma(v267, v274, v290);
let v292 = f32(-3.4028234663852886e38);
let v293 = max(v329, v292);
let v294 = f32(3.4028234663852886e38);
let v295 = min(v293, v294);
let v297 = v42 + v247;
let v299 = v297 + v261;
let v303 = &(*v330)[v299];
*v303 = v295;
let v306 = v261 + v29;
*v320 = v306;

}
return;

}
